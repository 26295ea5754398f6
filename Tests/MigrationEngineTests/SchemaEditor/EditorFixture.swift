import MigrationEngine
import Models
import SQLCore
import SQLiteDriver
import TimeZones

/// An empty database in memory, and the state that goes with it.
struct EditorFixture {
    let connection: any Connection
    var time = TimeSettings.utc
    var state = ProjectState()

    /// Runs the closure on an empty database.
    static func run(in time: TimeSettings = .utc, _ body: (inout EditorFixture) throws -> Void) throws {
        try SQLiteDatabase(SQLiteConfiguration(path: ":memory:")).withConnection { connection in
            var fixture = EditorFixture(connection: connection, time: time)
            try body(&fixture)
        }
    }

    /// Applies operations of the app `stable`, each in an edit of its own.
    mutating func apply(_ operations: any MigrationEngine.Operation...) throws {
        for operation in operations {
            let before = state
            try operation.stateForwards("stable", &state)
            let after = state
            let editor = SQLiteSchemaEditor(connection, time: time)
            try editor.edit { try operation.databaseForwards("stable", editor, from: before, to: after) }
        }
    }

    func tableSQL(_ table: String) throws -> String? {
        try connection.scalar("SELECT sql FROM sqlite_master WHERE name = ?", [.text(table)])?.string
    }

    static let pony = CreateModel(
        "Pony",
        fields: [
            FieldDescription("id", .bigAuto, primaryKey: true),
            FieldDescription("name", .char(maxLength: 20)),
            FieldDescription("pink", .integer, null: true),
        ])
}
