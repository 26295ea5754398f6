public import ArgumentParser
import MigrationEngine
import SQLCore

/// Deletes all rows, as if the database had just been migrated.
///
/// ```
/// manage flush              asks first
/// manage flush --noinput
/// ```
public struct Flush: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "flush",
        abstract:
            "Removes ALL DATA from the database, including data added during migrations. Does not achieve a \"fresh "
            + "install\" state.")

    @Flag(
        name: [.customLong("noinput"), .customLong("no-input")],
        help: "Tells the program to NOT prompt the user for input of any kind.")
    var noInput = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        try project.withDatabase { database in
            let statements = try ModelTables(project.apps, in: database).flushStatements(.none)
            let name = project.databaseFile
            let question = """
                You have requested a flush of the database.
                This will IRREVERSIBLY DESTROY all data currently in the "\(name)" database,
                and return each table to an empty state.
                Are you sure you want to do this?

                    Type 'yes' to continue, or 'no' to cancel: \

                """
            guard try noInput || project.confirm(question) else { return output.line("Flush cancelled.") }
            do {
                try database.connection.atomic {
                    for statement in statements { try database.connection.execute(statement) }
                }
            } catch is DatabaseError {
                throw CommandError(Self.failure(name))
            }
            if !statements.isEmpty { try announce(project.apps, database, output) }
        }
    }

    /// Lets the apps put back what belongs into a new database, such as content types and permissions.
    private func announce(_ apps: Apps, _ database: MigrationDatabase, _ output: Output) throws {
        let handlers = apps.configs.flatMap(\.postMigrate)
        let state = apps.state
        for app in apps.configs where app.hasModelsModule {
            // Django writes no end of the line here.
            if base.verbosity >= .verbose {
                output.write("Running post-migrate handlers for application \(app.label)")
            }
            let signal = MigrateSignal(
                app: app, apps: apps, state: state, database: database, verbosity: base.verbosity.rawValue
            ) { output.line($0) }
            for handler in handlers { try handler.postMigrate(signal) }
        }
    }

    private static func failure(_ name: String) -> String {
        """
        Database \(name) couldn't be flushed. Possible reasons:
          * The database isn't running or isn't configured correctly.
          * At least one of the expected database tables doesn't exist.
          * The SQL was invalid.
        Hint: Look at the output of 'manage sqlflush'. That's the SQL this command wasn't able to run.
        """
    }
}
