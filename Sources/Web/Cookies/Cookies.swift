/// The cookies of a request: Django's `request.COOKIES`.
///
/// ```swift
/// Cookies("sessionid=abc; theme=\"dark\"")["theme"]    // "dark"
/// ```
///
/// Read as browsers mean it and Django's `parse_cookie` does it: of two cookies of one name the last counts,
/// and text without `=` is the value of a cookie without a name.
public struct Cookies: Sendable, Equatable {
    private var entries: [Entry] = []

    private struct Entry: Sendable, Equatable {
        var name: String
        var value: String
    }

    public init() {}

    /// Parses the decoded value of a `Cookie` header.
    public init(_ text: String) {
        for chunk in text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            var name: Substring = ""
            var value = Substring(chunk)
            if let equals = chunk.firstIndex(of: UInt8(ascii: "=")) {
                name = Substring(chunk[..<equals])
                value = Substring(chunk[chunk.index(after: equals)...])
            }
            name = name.trimmingPythonSpace()
            value = value.trimmingPythonSpace()
            if !name.isEmpty || !value.isEmpty { set(String(name), CookieQuoting.unquote(value)) }
        }
    }

    public subscript(name: String) -> String? {
        entries.first { $0.name.isExactly(name) }?.value
    }

    /// Names and values in the order of their first appearance.
    public var all: [(name: String, value: String)] { entries.map { ($0.name, $0.value) } }

    public var isEmpty: Bool { entries.isEmpty }

    private mutating func set(_ name: String, _ value: String) {
        if let index = entries.firstIndex(where: { $0.name.isExactly(name) }) {
            entries[index].value = value
        } else {
            entries.append(Entry(name: name, value: value))
        }
    }
}
