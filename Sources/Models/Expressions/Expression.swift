/// An expression that the database computes, in constraints, indexes, defaults and generated columns.
///
/// ```swift
/// IndexDescription(name: "by_lower_name", expressions: [.function("Lower", .field("name"))])
/// ConstraintDescription("positive", check: .where("pink__gt", 2))
/// FieldDescription("area", .generated(.field("width") * .field("height"), as: .integer, isStored: true))
/// ```
///
/// `.function` names one of Django's database functions; which arguments it takes is theirs.
public indirect enum Expression: Sendable, Hashable {
    /// `F("name")`
    case field(String)
    /// A bare value where an expression may stand.
    case literal(LiteralValue)
    /// `Value(1)`, `Value(1, output_field=…)`
    case value(LiteralValue, as: FieldDescription?)
    /// A database function by its class name, such as `Lower` or `Coalesce`.
    case function(FunctionCall)
    /// `F("a") + F("b")`
    case combined(Expression, Connector, Expression, as: FieldDescription?)
    /// `Q(…)`
    case condition(Condition)
    /// `F("a").desc()`
    case ordered(Expression, isDescending: Bool, nulls: NullsOrder?)
    /// `Collate(F("a"), "nocase")`
    case collated(Expression, String)
    /// `Cast(F("a"), output_field=…)`
    case cast(Expression, as: FieldDescription)
    /// `Case(When(…, then=…), default=…)`
    case choice([When], otherwise: Expression?, as: FieldDescription?)
    /// `RawSQL("…", [])`
    case raw(String, [LiteralValue], as: FieldDescription?)
    /// `ExpressionWrapper(…, output_field=…)`
    case wrapped(Expression, as: FieldDescription)
    /// `KT("data__key")`, `KeyTextTransform("key", …)`: a key of a JSON column.
    case jsonKey(LiteralValue, of: Expression, isText: Bool)
    /// A lookup as an expression: `GreaterThan(F("a"), 1)`.
    case lookup(Expression, String, Expression)
    /// Any other expression. It is kept and compared, but has no SQL here.
    case other(DeconstructedObject)
}

extension Expression {
    public enum Connector: String, Sendable, Hashable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case power = "^"
        case modulo = "%%"
        case bitAnd = "&"
        case bitOr = "|"
        case bitXor = "#"
        case leftShift = "<<"
        case rightShift = ">>"
    }

    public enum NullsOrder: Sendable, Hashable { case first, last }

    /// One branch of a `Case`.
    public struct When: Sendable, Hashable {
        public var condition: Condition
        public var result: Expression

        public init(_ condition: Condition, then result: Expression) {
            self.condition = condition
            self.result = result
        }
    }

    public static func value(_ value: LiteralValue) -> Self { .value(value, as: nil) }

    /// A database function without options: `.function("Lower", .field("name"))`.
    public static func function(_ name: String, _ arguments: Expression...) -> Self {
        .function(FunctionCall(name, arguments: arguments))
    }

    /// The current time in the database.
    public static var now: Self { .function("Now") }

    public var descending: Self { .ordered(self, isDescending: true, nulls: nil) }
    public var ascending: Self { .ordered(self, isDescending: false, nulls: nil) }

    public static func + (left: Self, right: Self) -> Self { .combined(left, .add, right, as: nil) }
    public static func - (left: Self, right: Self) -> Self { .combined(left, .subtract, right, as: nil) }
    public static func * (left: Self, right: Self) -> Self { .combined(left, .multiply, right, as: nil) }
    public static func / (left: Self, right: Self) -> Self { .combined(left, .divide, right, as: nil) }
    public static func % (left: Self, right: Self) -> Self { .combined(left, .modulo, right, as: nil) }
}

extension Expression: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    public init(stringLiteral value: String) { self = .literal(.string(value)) }
    public init(integerLiteral value: Int64) { self = .literal(.int(value)) }
    public init(floatLiteral value: Double) { self = .literal(.float(value)) }
    public init(booleanLiteral value: Bool) { self = .literal(.bool(value)) }
}
