/// Runs code of the project: the place of Django's `RunPython`.
///
/// ```swift
/// RunSwift { models, editor in
///     for pony in try models["stable", "Pony"].all() { … }
/// } backwards: RunSwift.noop
/// ```
///
/// The code gets the models as they are at this point of the history, never the live ones.
public struct RunSwift: Operation {
    public typealias Code = @Sendable (HistoricalModels, any SchemaEditor) throws -> Void

    public let code: Code
    public let reverseCode: Code?
    public let isAtomic: Bool?
    public let isElidable: Bool
    /// What the code does, shown by `migrate --plan`.
    public let documentation: String
    public let reverseDocumentation: String

    public init(
        atomic: Bool? = nil, elidable: Bool = false, documentation: String = "", _ code: @escaping Code,
        reverseDocumentation: String = "", backwards: Code? = nil
    ) {
        self.code = code
        reverseCode = backwards
        self.documentation = documentation
        self.reverseDocumentation = reverseDocumentation
        isAtomic = atomic
        isElidable = elidable
    }

    /// Code that does nothing: for a direction in which there is nothing to do.
    public static let noop: Code = { _, _ in }

    public var category: OperationCategory { .code }
    public var reducesToSQL: Bool { false }
    public var isReversible: Bool { reverseCode != nil }
    public func describe() -> String { "Raw Python operation" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {}

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        try code(HistoricalModels(state: from, connection: editor.connection), editor)
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        guard let reverseCode else { throw MigrationError(.notImplemented, "You cannot reverse this operation") }
        try reverseCode(HistoricalModels(state: from, connection: editor.connection), editor)
    }
}
