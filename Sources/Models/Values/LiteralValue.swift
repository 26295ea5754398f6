public import SQLCore

/// A value as it stands in a model or a migration: anything that an option of a Django field can hold.
///
/// Values are kept, compared and written out again; nothing is evaluated. Functions and classes
/// are kept as their dotted names.
///
/// ```swift
/// FieldDescription("state", .char(maxLength: 1), default: "n", choices: ["n": "New", "d": "Done"])
/// FieldDescription("data", .json(), default: .callable("dict"))
/// ```
public indirect enum LiteralValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int64)
    /// An integer that does not fit in 64 bits, as decimal digits.
    case bigInt(String)
    case float(Double)
    case string(String)
    case bytes([UInt8])
    case decimal(String)
    case date(CalendarDate)
    case time(TimeOfDay)
    /// The wall-clock time, and the seconds that it is ahead of UTC; without them it is naive.
    case dateTime(DateTime, utcOffset: Int? = nil)
    case interval(TimeInterval)
    case uuid(String)
    case list([LiteralValue])
    case tuple([LiteralValue])
    /// Equal in any order.
    case set(LiteralSet)
    /// Equal in any order, written in the order given.
    case dictionary(LiteralDictionary)
    /// The dotted name of a function or class, such as `django.utils.timezone.now`.
    case reference(String)
    /// The name of a setting whose value is meant, such as `AUTH_USER_MODEL`.
    case setting(String)
    /// A compiled regular expression: its pattern and Python's flag bits.
    case pattern(String, flags: Int64)
    /// An object, as the call that makes it.
    case object(DeconstructedObject)
    /// An expression of the database.
    case expression(Expression)
}

extension LiteralValue {
    /// A function or class that is called for the value, by its dotted name.
    public static func callable(_ name: String) -> Self { .reference(name) }

    /// The text, if it is one.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    public var int: Int64? {
        switch self {
        case .int(let value): value
        case .bool(let value): value ? 1 : 0
        default: nil
        }
    }

    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The items of a list, tuple or set.
    public var items: [LiteralValue]? {
        switch self {
        case .list(let items), .tuple(let items): items
        case .set(let set): set.items
        default: nil
        }
    }

    /// The texts of a list, tuple or set that holds nothing else; a single text counts as one item.
    public var strings: [String]? {
        if let string { return [string] }
        guard let items else { return nil }
        let strings = items.compactMap(\.string)
        return strings.count == items.count ? strings : nil
    }

    /// Python's `bool(value)`.
    public var isTrue: Bool {
        switch self {
        case .null: false
        case .bool(let value): value
        case .int(let value): value != 0
        case .float(let value): value != 0
        case .string(let value): !value.isEmpty
        case .bytes(let value): !value.isEmpty
        case .list(let items), .tuple(let items): !items.isEmpty
        case .set(let set): !set.items.isEmpty
        case .dictionary(let dictionary): !dictionary.pairs.isEmpty
        case .interval(let interval): interval.microseconds != 0
        default: true
        }
    }
}

extension LiteralValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int64) { self = .int(value) }
    public init(floatLiteral value: Double) { self = .float(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: LiteralValue...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (LiteralValue, LiteralValue)...) {
        self = .dictionary(LiteralDictionary(elements))
    }
}
