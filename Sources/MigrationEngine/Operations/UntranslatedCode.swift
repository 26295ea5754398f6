/// Code of a Python migration that has no translation yet: the place of a `RunPython` that was imported.
///
/// ```swift
/// UntranslatedCode(
///     "fill_slugs", reverse: .noop, reason: "shop/migrations/0002_fill.py:14: the body of a function is Python code")
/// ```
///
/// It refuses to run, and names the place, unless ``isRecorded`` says that the code counts as done.
/// A written Swift migration has a function in its place that somebody completes.
public struct UntranslatedCode: Operation {
    /// What stands for one direction.
    public enum Direction: Sendable, Hashable {
        /// A function by its Python name.
        case function(String)
        /// `RunPython.noop`
        case noop
    }

    public var forwards: Direction
    /// `nil`: it cannot be taken back.
    public var backwards: Direction?
    /// The file and line, and why it was not translated.
    public var reason: String
    /// Whether it is passed over as if it had been done, rather than refused.
    public var isRecorded: Bool
    public var isAtomic: Bool?
    public var isElidable: Bool

    public init(
        _ forwards: Direction, backwards: Direction? = nil, reason: String, isRecorded: Bool = false,
        isAtomic: Bool? = nil, isElidable: Bool = false
    ) {
        self.forwards = forwards
        self.backwards = backwards
        self.reason = reason
        self.isRecorded = isRecorded
        self.isAtomic = isAtomic
        self.isElidable = isElidable
    }

    public var category: OperationCategory { .code }
    public var reducesToSQL: Bool { false }
    public var isReversible: Bool { backwards != nil }
    public func describe() -> String { "Raw Python operation" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {}

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        try run(forwards)
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        guard let backwards else { throw MigrationError(.notImplemented, "You cannot reverse this operation") }
        try run(backwards)
    }

    private func run(_ direction: Direction) throws {
        if case .function(let name) = direction, !isRecorded { throw Self.error(name, reason) }
    }

    /// The error of code that nobody has translated: the hook in a written migration throws it.
    public static func error(_ function: String, _ reason: String) -> MigrationError {
        MigrationError(.notImplemented, "The code of \(function) has not been translated to Swift. \(reason)")
    }
}
