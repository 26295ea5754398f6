public import MigrationEngine
import SQLCore

/// Makes the row `example.com` of an empty table of sites, as Django does after `migrate`.
public struct CreateDefaultSite: PostMigrateHandler {
    public init() {}

    public func postMigrate(_ signal: MigrateSignal) throws {
        guard signal.app.label == "sites", let model = try? signal.state.model("sites", "Site") else { return }
        let table = "\"" + model.dbTable + "\""
        let connection = signal.database.connection
        if try connection.scalar("SELECT 1 FROM \(table) LIMIT 1") != nil { return }
        if signal.verbosity >= 2 { signal.write("Creating example.com Site object") }
        try connection.execute(
            "INSERT INTO \(table) (\"id\", \"domain\", \"name\") VALUES (1, 'example.com', 'example.com')")
    }
}
