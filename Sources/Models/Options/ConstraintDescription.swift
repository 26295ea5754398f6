/// A rule that the database enforces on the rows of a model.
///
/// ```swift
/// ConstraintDescription("age_positive", check: .where("age__gte", 0))
/// ConstraintDescription("one_draft", unique: ["author"], condition: .where("is_draft", true))
/// ```
public struct ConstraintDescription: Sendable, Hashable {
    public enum Rule: Sendable, Hashable {
        case check(Expression)
        case unique(UniqueRule)
        /// A constraint class that is not Django's own. It is kept, but does nothing here.
        case other(DeconstructedObject)
    }

    public enum Deferrable: Sendable, Hashable { case deferred, immediate }

    /// What a `UniqueConstraint` says.
    public struct UniqueRule: Sendable, Hashable {
        public var fields: [String]
        public var expressions: [Expression]
        public var condition: Condition?
        public var deferrable: Deferrable?
        public var include: [String]
        public var operatorClasses: [String]
        public var nullsDistinct: Bool?

        public init(
            fields: [String] = [], expressions: [Expression] = [], condition: Condition? = nil,
            deferrable: Deferrable? = nil, include: [String] = [], operatorClasses: [String] = [],
            nullsDistinct: Bool? = nil
        ) {
            self.fields = fields
            self.expressions = expressions
            self.condition = condition
            self.deferrable = deferrable
            self.include = include
            self.operatorClasses = operatorClasses
            self.nullsDistinct = nullsDistinct
        }
    }

    public var name: String
    public var rule: Rule
    public var violationErrorMessage: String?
    public var violationErrorCode: String?
    /// How Python wrote it, if it was read from there.
    var source = SourceForm()

    public init(_ name: String, _ rule: Rule, violationErrorMessage: String? = nil, violationErrorCode: String? = nil) {
        self.name = name
        self.rule = rule
        self.violationErrorMessage = violationErrorMessage
        self.violationErrorCode = violationErrorCode
    }

    /// Every row must meet the condition.
    public init(
        _ name: String, check condition: Condition, violationErrorMessage: String? = nil,
        violationErrorCode: String? = nil
    ) {
        self.init(
            name, .check(.condition(condition)), violationErrorMessage: violationErrorMessage,
            violationErrorCode: violationErrorCode)
    }

    /// No two rows (that meet the condition) may have the same values.
    public init(
        _ name: String, unique fields: [String] = [], expressions: [Expression] = [], condition: Condition? = nil,
        deferrable: Deferrable? = nil, include: [String] = [], operatorClasses: [String] = [],
        nullsDistinct: Bool? = nil, violationErrorMessage: String? = nil, violationErrorCode: String? = nil
    ) {
        let rule = UniqueRule(
            fields: fields, expressions: expressions, condition: condition, deferrable: deferrable, include: include,
            operatorClasses: operatorClasses, nullsDistinct: nullsDistinct)
        self.init(
            name, .unique(rule), violationErrorMessage: violationErrorMessage, violationErrorCode: violationErrorCode)
    }
}
