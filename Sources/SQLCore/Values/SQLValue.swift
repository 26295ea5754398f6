/// A value as a database stores it: one of SQLite's five storage classes.
///
/// Everything that crosses the border between Swift and a database is one of these. Booleans are
/// the integers 0 and 1, dates and decimals are text, as Django stores them.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

extension SQLValue {
    public var isNull: Bool { self == .null }

    /// The integer, if that is what is stored.
    public var int64: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    /// The text, if that is what is stored.
    public var string: String? {
        if case .text(let value) = self { value } else { nil }
    }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(stringLiteral value: String) { self = .text(value) }
    public init(floatLiteral value: Double) { self = .real(value) }
    public init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
    public init(nilLiteral: ()) { self = .null }
}
