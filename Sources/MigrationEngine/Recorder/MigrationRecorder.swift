import Models
import SQLCore

/// Reads and writes the table in which a database remembers its migrations.
///
/// The table is Django's own, so each side knows what the other has applied:
///
/// ```
/// id | app  | name         | applied
/// 1  | auth | 0001_initial | 2025-01-02 03:04:05.000006
/// ```
///
/// A row means that the migration is applied; unapplying it deletes the row.
public struct MigrationRecorder {
    static let table = "django_migrations"
    private let database: MigrationDatabase

    public init(_ database: MigrationDatabase) { self.database = database }

    private var connection: any Connection { database.connection }

    public var hasTable: Bool { get throws { try database.tableNames().contains(Self.table) } }

    /// Makes the table if there is none.
    public func ensureSchema() throws {
        if try hasTable { return }
        let model = ModelDescription(
            "migrations", "Migration",
            fields: [
                FieldDescription(
                    "id", .bigAuto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("app", .char(maxLength: 255)),
                FieldDescription("name", .char(maxLength: 255)),
                FieldDescription("applied", .dateTime(), default: .callable("django.utils.timezone.now")),
            ],
            options: ModelOptions(dbTable: Self.table))
        let state = ProjectState(models: [model])
        do {
            let editor = database.makeSchemaEditor(isAtomic: true)
            try editor.edit { try editor.createModel(state.model("migrations", "Migration")) }
        } catch let error as DatabaseError {
            throw MigrationError(.schemaMissing, "Unable to create the django_migrations table (\(error))")
        }
    }

    /// The migrations that are recorded. None when there is no table.
    public func appliedMigrations() throws -> AppliedMigrations {
        var applied = AppliedMigrations()
        guard try hasTable else { return applied }
        // By name: tables of other versions of Django may have their columns in another order.
        try connection.forEachRow(#"SELECT "app", "name", "applied" FROM "django_migrations""#) { row in
            applied.insert(MigrationKey(row.string(0), row.string(1)), at: Self.time(row.string(2)))
        }
        return applied
    }

    /// A date alone, as some tools write it, means midnight.
    private static func time(_ text: String) -> DateTime? { DateTime(text) ?? DateTime(text + " 00:00:00") }

    public func recordApplied(_ key: MigrationKey) throws {
        try ensureSchema()
        try connection.execute(
            #"INSERT INTO "django_migrations" ("app", "name", "applied") VALUES (?, ?, ?)"#,
            [.text(key.appLabel), .text(key.name), .text(connection.now.sqlText)])
    }

    public func recordUnapplied(_ key: MigrationKey) throws {
        try ensureSchema()
        try connection.execute(
            #"DELETE FROM "django_migrations" WHERE ("django_migrations"."app" = ? AND "django_migrations"."name" = ?)"#,
            [.text(key.appLabel), .text(key.name)])
    }
}
