public import Web

/// Patterns that also take the name of a format behind a point: DRF's `format_suffix_patterns`.
///
/// ```swift
/// let suffix = FormatSuffix(allowed: ["json", "html"])
/// URLConf(suffix.patterns([path("notes/", NoteList(api: api).asView())]), converters: suffix.converters)
/// // notes/ and notes.json
/// ```
public struct FormatSuffix: Sendable {
    private let allowed: [String]

    /// - Parameter allowed: the formats; any of letters and digits if there are none.
    public init(allowed: [String] = []) { self.allowed = allowed }

    /// The patterns, and after each the one with the suffix.
    ///
    /// - Parameter isRequired: whether there are only those with the suffix.
    public func patterns(_ patterns: [URLPattern], isRequired: Bool = false) -> [URLPattern] {
        let formats = allowed.isEmpty ? "[a-z0-9]+" : allowed.joined(separator: "|")
        return patterns.flatMap {
            $0.appendingSuffix(
                path: "<\(converterName):format>", regex: #"\.(?P<format>\#(formats))/?$"#,
                keepingOriginal: !isRequired)
        }
    }

    /// The converter that routes of ``path(_:_:name:defaults:)`` need.
    public var converters: [String: any PathConverter] { [converterName: Converter(allowed: allowed)] }

    private var converterName: String { (["drf_format_suffix"] + allowed).joined(separator: "_") }

    private struct Converter: PathConverter {
        let regex: String

        init(allowed: [String]) {
            regex = allowed.isEmpty ? #"\.[a-z0-9]+/?"# : #"\.(?:\#(allowed.joined(separator: "|")))/?"#
        }

        func value(of text: String) -> PathValue? {
            var format = text[...]
            while let first = format.first, first == "." || first == "/" { format.removeFirst() }
            while let last = format.last, last == "." || last == "/" { format.removeLast() }
            return .string(String(format))
        }

        func text(of value: PathValue) -> String? { ".\(value.text)/" }
    }
}
