public import Models
public import SQLCore

/// Runs SQL of the project.
///
/// ```swift
/// RunSQL("CREATE INDEX …", reverse: "DROP INDEX …")
/// RunSQL([.init("INSERT INTO pony (name) VALUES (%s)", ["Ann"])], reverse: .noop)
/// ```
public struct RunSQL: Operation {
    /// One statement, or a text of several, and the values for its `%s`.
    public struct Statement: Sendable, Hashable {
        public var sql: String
        /// `nil`: the text has no places for values, and `%` means itself.
        public var arguments: [SQLValue]?

        public init(_ sql: String, _ arguments: [SQLValue]? = nil) {
            self.sql = sql
            self.arguments = arguments
        }
    }

    /// What is run: a text that may hold several statements, or a list of single ones.
    public enum Script: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
        case text(String)
        case statements([Statement])
        /// Something else that was given by mistake. It is an error when it is to be run.
        case invalid(LiteralValue)

        public static let noop = Script.text("")
        public init(stringLiteral value: String) { self = .text(value) }
        public init(arrayLiteral elements: Statement...) { self = .statements(elements) }
    }

    public var sql: Script
    public var reverse: Script?
    /// What the SQL means for the state.
    public var stateOperations: [any Operation]
    /// What Django would tell its database routers. There are none here, so it is only kept.
    public var hints: LiteralDictionary
    public var isElidable: Bool

    public init(
        _ sql: Script, reverse: Script? = nil, stateOperations: [any Operation] = [],
        hints: LiteralDictionary = LiteralDictionary([]), isElidable: Bool = false
    ) {
        self.sql = sql
        self.reverse = reverse
        self.stateOperations = stateOperations
        self.hints = hints
        self.isElidable = isElidable
    }

    public var category: OperationCategory { .sql }
    public var isReversible: Bool { reverse != nil }
    public func describe() -> String { "Raw SQL operation" }
    public var representation: String { "<RunSQL \(sql.representation)>" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        for operation in stateOperations { try operation.stateForwards(appLabel, &state) }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        try run(sql, editor)
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        guard let reverse else { throw MigrationError(.notImplemented, "You cannot reverse this operation") }
        try run(reverse, editor)
    }

    private func run(_ script: Script, _ editor: any SchemaEditor) throws {
        switch script {
        case .text(let sql):
            if !sql.isEmpty { try editor.executeScript(sql) }
        case .statements(let statements):
            for statement in statements { try editor.execute(statement.sql, statement.arguments) }
        case .invalid(let value):
            let type = if case .reference = value { "<class 'function'>" } else { value.representation }
            throw MigrationError(.type, "Expected text or file-like object, got \(type)")
        }
    }
}

extension RunSQL.Script {
    /// The script as Python's `repr` shows it.
    fileprivate var representation: String {
        switch self {
        case .text(let text): LiteralValue.string(text).representation
        case .statements(let statements):
            "[\(statements.map { LiteralValue.string($0.sql).representation }.joined(separator: ", "))]"
        case .invalid(let value): value.representation
        }
    }
}
