import Web

/// A media type with its parameters, as it stands in `Accept` and `Content-Type`.
///
/// ```swift
/// MediaType("application/json; indent=4").precedence    // 3
/// ```
public struct MediaType: Sendable {
    public let original: String
    /// `application/json`, in lower case.
    public let fullType: String
    let mainType: Substring
    let subType: Substring
    public let parameters: [(name: String, value: String)]

    public init(_ text: String) {
        original = text
        let header = try? HeaderParameters(text)
        let type = header?.value ?? ""
        fullType = type
        parameters = header?.parameters.map { ($0.name, $0.value) } ?? []
        let slash = type.utf8.firstIndex(of: UInt8(ascii: "/"))
        mainType = type[..<(slash ?? type.endIndex)]
        subType = slash.map { type[type.utf8.index(after: $0)...] } ?? ""
    }

    public func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// How specific the type is: 0 for `*/*`, 1 for `type/*`, 2 for `type/subtype`, 3 with parameters.
    public var precedence: Int {
        if mainType == "*" { return 0 }
        if subType == "*" { return 1 }
        if parameters.isEmpty || (parameters.count == 1 && parameters[0].name == "q") { return 2 }
        return 3
    }

    /// Whether something of this type is of the other one too, where `*` stands for anything.
    public func matches(_ other: MediaType) -> Bool {
        for (name, value) in parameters where name != "q" && other.parameter(name) != value { return false }
        if subType != "*", other.subType != "*", other.subType != subType { return false }
        return mainType == "*" || other.mainType == "*" || other.mainType == mainType
    }

    /// The first parser for this type.
    func parser(among parsers: [any Parser]) -> (any Parser)? {
        if original.unicodeScalars.count > 256 { return nil }
        return parsers.first { $0.mediaType.matches(self) }
    }
}
