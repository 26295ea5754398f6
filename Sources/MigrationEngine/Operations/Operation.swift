/// One step of a migration: what it does to the description of the models, and to the database.
///
/// Operations are values. Each says how to go forwards and backwards; `from` and `to` are the states before and after
/// the step *in the direction taken*.
public protocol Operation: Sendable {
    var category: OperationCategory { get }
    /// What it does, in the words of `migrate --plan` and `sqlmigrate`: `Add field read_at to message`.
    func describe() -> String
    /// A part of a name for a migration that holds this operation.
    var nameFragment: String? { get }
    /// Whether all that it does can be shown as SQL.
    var reducesToSQL: Bool { get }
    var isReversible: Bool { get }
    /// Whether it wants a transaction of its own. `nil`: as the migration says.
    var isAtomic: Bool? { get }
    /// Whether squashing may leave it out.
    var isElidable: Bool { get }
    /// How error messages name it, as Python's `repr` does.
    var representation: String { get }

    func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws
    func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState) throws
    func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState) throws

    /// Whether it may depend on the model. If in doubt, true: that only makes optimizing less effective.
    func references(model name: String, appLabel: String) -> Bool
    /// Whether it may depend on the field. If in doubt, true.
    func references(field name: String, of model: String, appLabel: String) -> Bool
    /// What this operation and a later one come down to together.
    func reduced(with other: any Operation, appLabel: String) -> Reduction
}

/// What two operations come down to: the optimizer's question.
public enum Reduction: Sendable {
    /// These take the place of both.
    case operations([any Operation])
    /// Nothing can be said, but other operations may be moved across this one.
    case passesThrough
    /// Nothing can be said, and nothing may be moved across.
    case blocked
}

extension Operation {
    public var nameFragment: String? { nil }
    public var reducesToSQL: Bool { true }
    public var isReversible: Bool { true }
    // Django's `Operation.atomic` is False for most operations, which leaves the decision to the migration's editor.
    public var isAtomic: Bool? { false }
    public var isElidable: Bool { false }
    public var representation: String { "<\(Self.self)>" }

    public func references(model name: String, appLabel: String) -> Bool { true }
    public func references(field name: String, of model: String, appLabel: String) -> Bool {
        references(model: model, appLabel: appLabel)
    }
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        reducedByElision(with: other)
    }

    /// `+ Add field read_at to message`
    public var formattedDescription: String { category.rawValue + " " + describe() }

    /// An elidable operation vanishes beside another.
    public func reducedByElision(with other: any Operation) -> Reduction {
        if isElidable { return .operations([other]) }
        if other.isElidable { return .operations([self]) }
        return .blocked
    }
}
