/// Runs code of the project: the place of Django's `RunPython`.
///
/// ```swift
/// RunSwift { models, editor in
///     for pony in try models["stable", "Pony"].all() { … }
/// } backwards: RunSwift.noop
/// ```
///
/// The code gets the models as they are at this point of the history, never the live ones. Code cannot be written out
/// again: where a migration is made from others, the new file names the place where the code stands.
public struct RunSwift: Operation {
    public typealias Code = @Sendable (HistoricalModels, any SchemaEditor) throws -> Void

    public let code: Code
    public let reverseCode: Code?
    public let isAtomic: Bool?
    public let isElidable: Bool
    /// What the code does, shown by `migrate --plan`.
    public let documentation: String
    public let reverseDocumentation: String
    /// The file and line where the operation stands, such as `AuthMigrations/0011_update_proxy_permissions.swift:10`.
    public let location: String
    /// Whether the code is ``noop``.
    public private(set) var isNoop = false
    /// Whether the code for the way back is ``noop``.
    public private(set) var isReverseNoop = false

    public init(
        atomic: Bool? = nil, elidable: Bool = false, documentation: String = "", _ code: @escaping Code,
        reverseDocumentation: String = "", backwards: Code? = nil, fileID: String = #fileID, line: Int = #line
    ) {
        self.code = code
        reverseCode = backwards
        self.documentation = documentation
        self.reverseDocumentation = reverseDocumentation
        isAtomic = atomic
        isElidable = elidable
        location = "\(fileID):\(line)"
    }

    /// Code for one direction, nothing to do in the other: `RunSwift(fill, backwards: .noop)`.
    public init(
        atomic: Bool? = nil, elidable: Bool = false, documentation: String = "", _ code: @escaping Code,
        backwards: Noop, fileID: String = #fileID, line: Int = #line
    ) {
        self.init(
            atomic: atomic, elidable: elidable, documentation: documentation, code, backwards: { _, _ in },
            fileID: fileID, line: line)
        isReverseNoop = true
    }

    /// Nothing to do forwards: `RunSwift(.noop, backwards: restore)`.
    public init(
        atomic: Bool? = nil, elidable: Bool = false, _ noop: Noop, reverseDocumentation: String = "",
        backwards: Code? = nil, fileID: String = #fileID, line: Int = #line
    ) {
        self.init(
            atomic: atomic, elidable: elidable, { _, _ in }, reverseDocumentation: reverseDocumentation,
            backwards: backwards, fileID: fileID, line: line)
        isNoop = true
    }

    /// Nothing to do in either direction: `RunSwift(.noop, backwards: .noop)`.
    public init(
        atomic: Bool? = nil, elidable: Bool = false, _ noop: Noop, backwards: Noop, fileID: String = #fileID,
        line: Int = #line
    ) {
        self.init(
            atomic: atomic, elidable: elidable, { _, _ in }, backwards: { _, _ in }, fileID: fileID, line: line)
        isNoop = true
        isReverseNoop = true
    }

    /// A direction in which there is nothing to do.
    public struct Noop: Sendable {
        public static let noop = Self()
    }

    /// A direction in which there is nothing to do: `RunSwift(RunSwift.noop, backwards: addLegacyName)`.
    public static let noop = Noop()

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
