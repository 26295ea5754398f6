public import MigrationEngine

/// Writes a migration as the Swift file that a person would write.
///
/// ```swift
/// let writer = SwiftMigrationWriter(migration)
/// writer.fileName      // 0002_message_read_at.swift
/// writer.typeName      // Messaging0002MessageReadAt
/// writer.source
/// // import MigrationEngine
/// // import Models
/// //
/// // enum Messaging0002MessageReadAt: Migration {
/// //     static let name = "0002_message_read_at"
/// //     …
/// ```
///
/// The same migration gives the same bytes. The file compiles as it is and is formatted as `swift format` leaves it.
/// Code has no text here: a function that refuses to run stands in its place, see ``hooks``.
public struct SwiftMigrationWriter: Sendable {
    public let migration: MigrationDefinition
    /// What the type's name begins with: the name of the folder in `Migrations`.
    public let app: String
    /// What stands above the type, without slashes.
    public var documentation: String?
    /// The type's name, where another one is wanted than that made of app and migration.
    public var customTypeName: String?

    /// - Parameter app: The name of the folder, such as `Messaging`. Otherwise it is made of the app's label.
    public init(_ migration: MigrationDefinition, app: String? = nil) {
        self.migration = migration
        self.app = app ?? SwiftMigrationFolder.name(for: migration.appLabel)
    }

    /// The name of the type that the file declares.
    public var typeName: String { customTypeName ?? app + SwiftName.type(migration.name) }
    /// The name of the file in the app's folder.
    public var fileName: String { migration.name + ".swift" }
    /// The code that somebody has to complete: what each piece was called, and why it is not there.
    public var hooks: [(original: String, reason: String)] {
        var body = SwiftMigrationBody(migration)
        _ = body.operations()
        return body.hooks.hooks.map { ($0.original, $0.reason) }
    }

    /// The text of the file.
    public var source: String {
        var body = SwiftMigrationBody(migration)
        let members = body.members()
        var result = ""
        for module in imports(for: members) { result += "import \(module)\n" }
        result += "\n"
        if let documentation { result += SwiftComment.lines(documentation, indent: 0, mark: "///") }
        result += "enum \(typeName): Migration {\n"
        result += members
        return result + "}\n"
    }

    /// What the members need: migrations are checked with every import said in the file itself.
    private func imports(for members: String) -> [String] {
        let models = [
            "FieldDescription(", "ModelOptions(", "IndexDescription(", "ConstraintDescription(", "ManagerDescription(",
            "DeconstructedObject(", ".mixin(", ".invalid(", "LiteralDictionary(", ".reference(", "bases: [",
        ]
        var modules = ["MigrationEngine"]
        if models.contains(where: members.contains) { modules.append("Models") }
        if migration.operations.contains(where: Self.holdsValues) { modules.append("SQLCore") }
        return modules
    }

    /// Whether there is SQL with values for its places.
    private static func holdsValues(_ operation: any MigrationEngine.Operation) -> Bool {
        switch operation {
        case let operation as RunSQL:
            [operation.sql, operation.reverse ?? .noop].contains { script in
                guard case .statements(let statements) = script else { return false }
                return statements.contains { !($0.arguments ?? []).isEmpty }
            }
        case let operation as SeparateDatabaseAndState:
            (operation.databaseOperations + operation.stateOperations).contains(where: holdsValues)
        default: false
        }
    }
}
