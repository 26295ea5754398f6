/// A value that a URL pattern took out of a path, as its converter understood it.
public enum PathValue: Sendable, Hashable {
    /// From `<int:…>`.
    case int(Int64)
    /// From `<int:…>`, beyond 64 bits: the digits without leading zeros. No row has such a key.
    case bigInt(String)
    case string(String)
    /// From `<uuid:…>`, in lower case with hyphens.
    case uuid(String)
    /// From a default of a pattern.
    case bool(Bool)
    case null

    /// The value as text: Python's `str()` of it.
    public var text: String {
        switch self {
        case .int(let value): String(value)
        case .bigInt(let text), .string(let text), .uuid(let text): text
        case .bool(let value): value ? "True" : "False"
        case .null: "None"
        }
    }

    public var int64: Int64? {
        if case .int(let value) = self { value } else { nil }
    }
}

extension PathValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
}
