/// A value of a JSON document, as Python's `json` module sees it.
///
/// ```swift
/// let value = try JSONReader.read(Array(#"{"a": [1, 2.5, null]}"#.utf8))
/// value["a"]   // .array([.integer(1), .double(2.5), .null])
/// ```
///
/// Integers and doubles stay apart, as in Python. Text that Swift's `String` cannot hold, that is text with
/// lone surrogates, has a case of its own, so that whoever only asks for `.string` never meets it.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// An integer beyond 64 bits: its decimal digits, after a `-` if it is negative.
    case bigInteger(String)
    case double(Double)
    case string(String)
    /// Text with at least one lone surrogate, such as `"\ud83d"`.
    case surrogateString(SurrogateString)
    case array([JSONValue])
    case object(JSONObject)
}

extension JSONValue {
    public var isNull: Bool { self == .null }

    /// The text, if it is text that a `String` can hold.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The integer, if it is one of at most 64 bits.
    public var int64: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    public var array: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    public var object: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The member of an object, or `nil` if there is none or this is no object.
    public subscript(key: String) -> JSONValue? { object?[key] }

    /// Python's name of the value's type: `str`, `int`, `float`, `bool`, `NoneType`, `list` or `dict`.
    public var pythonTypeName: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .integer, .bigInteger: "int"
        case .double: "float"
        case .string, .surrogateString: "str"
        case .array: "list"
        case .object: "dict"
        }
    }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}
