public import PythonJSON
public import SQLCore

/// A value between a database and a fixture: what Django has in an attribute of a model instance.
///
/// Fixtures are Python's view of rows, so texts of values, and of errors about them, are those that Python gives.
///
/// ```swift
/// PythonValue.bool(true).text                        // True
/// PythonValue.list([.string("a"), .null]).text       // ['a', None]
/// ```
public indirect enum PythonValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// An integer beyond 64 bits, as decimal digits.
    case bigInteger(String)
    case float(Double)
    case string(String)
    /// Text with lone surrogates, which no database can store.
    case surrogates(SurrogateString)
    /// A `Decimal`, as Python's `str()` writes it.
    case decimal(String)
    case date(CalendarDate)
    case time(TimeOfDay)
    /// The time on the clock, and the seconds that the clock is ahead of UTC; without them it is naive.
    case dateTime(DateTime, utcOffset: Int?)
    case duration(TimeInterval)
    /// 32 hexadecimal digits in groups, with hyphens.
    case uuid(String)
    case bytes([UInt8])
    case list([PythonValue])
    case dictionary([Pair])

    /// A member of a dictionary.
    public struct Pair: Sendable, Hashable {
        public var key: PythonValue
        public var value: PythonValue

        public init(_ key: PythonValue, _ value: PythonValue) {
            self.key = key
            self.value = value
        }
    }
}

extension PythonValue {
    public var isNull: Bool { self == .null }

    /// The member of a dictionary.
    public subscript(key: String) -> PythonValue? {
        guard case .dictionary(let pairs) = self else { return nil }
        return pairs.last { $0.key == .string(key) }?.value
    }

    /// Python's name of the type.
    public var typeName: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .integer, .bigInteger: "int"
        case .float: "float"
        case .string, .surrogates: "str"
        case .decimal: "decimal.Decimal"
        case .date: "datetime.date"
        case .time: "datetime.time"
        case .dateTime: "datetime.datetime"
        case .duration: "datetime.timedelta"
        case .uuid: "UUID"
        case .bytes: "bytes"
        case .list: "list"
        case .dictionary: "dict"
        }
    }

    /// What a loop over the value gives; `nil` for values that Python cannot loop over.
    var elements: [PythonValue]? {
        switch self {
        case .list(let items): items
        case .dictionary(let pairs): pairs.map(\.key)
        case .string(let text): text.unicodeScalars.map { .string(String($0)) }
        case .bytes(let bytes): bytes.map { .integer(Int64($0)) }
        default: nil
        }
    }

    /// Whether Python loops over it and it is no text.
    var isNaturalKey: Bool {
        switch self {
        case .list, .dictionary, .bytes: true
        default: false
        }
    }
}

extension PythonValue {
    /// A value of a JSON document.
    public init(_ json: JSONValue) {
        switch json {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .bigInteger(let digits): self = .bigInteger(digits)
        case .double(let value): self = .float(value)
        case .string(let text): self = .string(text)
        case .surrogateString(let text): self = .surrogates(text)
        case .array(let values): self = .list(values.map(PythonValue.init))
        case .object(let object):
            self = .dictionary(object.map { Pair(.string($0.key), PythonValue($0.value)) })
        }
    }
}
