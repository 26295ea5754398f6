/// An index of a model.
///
/// ```swift
/// IndexDescription(name: "inbox", fields: ["receiver", "-creation_date"])
/// IndexDescription(name: "by_name", expressions: [.function("Lower", .field("name"))])
/// IndexDescription(name: "unread", fields: ["receiver"], condition: .where("is_read", false))
/// ```
public struct IndexDescription: Sendable, Hashable {
    /// Empty until one is chosen for it.
    public var name: String
    /// Field names; a leading `-` means descending.
    public var fields: [String]
    public var expressions: [Expression]
    public var condition: Condition?
    public var include: [String]
    public var operatorClasses: [String]
    public var dbTablespace: String?
    /// The dotted path of a class that is not Django's own `Index`.
    public var classPath: String?
    /// Arguments of such a class.
    public var extra: KeywordArguments
    /// How Python wrote it, if it was read from there.
    var source = SourceForm()

    public init(
        name: String = "", fields: [String] = [], expressions: [Expression] = [], condition: Condition? = nil,
        include: [String] = [], operatorClasses: [String] = [], dbTablespace: String? = nil, classPath: String? = nil,
        extra: KeywordArguments = [:]
    ) {
        self.name = name
        self.fields = fields
        self.expressions = expressions
        self.condition = condition
        self.include = include
        self.operatorClasses = operatorClasses
        self.dbTablespace = dbTablespace
        self.classPath = classPath
        self.extra = extra
    }

    /// The field names without direction, and the direction.
    public var orderedFields: [(name: String, isDescending: Bool)] {
        fields.map { $0.hasPrefix("-") ? (String($0.dropFirst()), true) : ($0, false) }
    }
}
