/// The header fields of a message, in order.
///
/// ```swift
/// var headers: HeaderFields = [.contentType: "text/plain"]
/// headers[.allow] = "GET, HEAD"
/// headers[.allow]                  // "GET, HEAD"
/// headers["X-Unknown"]             // nil
/// ```
///
/// A message has few fields, so they are kept in one array and searched from the front; no dictionary is made.
/// Values are text whose scalars are the bytes on the wire (Latin-1), as Python's servers hand them over.
public struct HeaderFields: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    public struct Field: Sendable, Equatable {
        public let name: HeaderName
        public var value: String
    }

    package private(set) var fields: [Field] = []

    public init() {}

    public init(dictionaryLiteral elements: (HeaderName, String)...) {
        fields = elements.map { Field(name: $0.0, value: $0.1) }
    }

    public var count: Int { fields.count }
    public var isEmpty: Bool { fields.isEmpty }

    public mutating func reserveCapacity(_ count: Int) { fields.reserveCapacity(count) }

    /// The first value of a name. Setting it replaces all values of that name in place; `nil` removes them.
    public subscript(name: HeaderName) -> String? {
        get { fields.first { $0.name == name }?.value }
        set {
            guard let newValue else { return fields.removeAll { $0.name == name } }
            guard let index = fields.firstIndex(where: { $0.name == name }) else { return append(name, newValue) }
            fields[index] = Field(name: name, value: newValue)
            // Only a repeated field needs the second pass.
            if fields[(index + 1)...].contains(where: { $0.name == name }) {
                var isFirst = true
                fields.removeAll { field in
                    guard field.name == name else { return false }
                    defer { isFirst = false }
                    return !isFirst
                }
            }
        }
    }

    /// Every value of a name, in order.
    public func values(_ name: HeaderName) -> [String] {
        fields.compactMap { $0.name == name ? $0.value : nil }
    }

    public func contains(_ name: HeaderName) -> Bool { fields.contains { $0.name == name } }

    /// Adds a field behind the others, also when there is one of that name.
    public mutating func append(_ name: HeaderName, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    /// Sets a field unless it is there already.
    public mutating func setDefault(_ name: HeaderName, _ value: String) {
        if !contains(name) { append(name, value) }
    }
}

extension HeaderFields: RandomAccessCollection {
    public var startIndex: Int { fields.startIndex }
    public var endIndex: Int { fields.endIndex }
    public subscript(position: Int) -> Field { fields[position] }
}
