public import ArgumentParser
import MigrationEngine

/// Prints the SQL of a migration without carrying it out.
public struct SQLMigrate: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "sqlmigrate", abstract: "Prints the SQL statements for the named migration.")

    @Argument(help: ArgumentHelp("App label of the application containing the migration.", valueName: "app_label"))
    var appLabel: String

    @Argument(help: ArgumentHelp("Migration name to print the SQL for.", valueName: "migration_name"))
    var migrationName: String

    @OptionGroup var database: DatabaseOptions

    @Flag(name: .long, help: "Creates SQL to unapply the migration, rather than to apply it.")
    var backwards = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        try project.withDatabase { database in
            let loader = try MigrationLoader(project.apps, database: database, replacesMigrations: false)
            let migration = try find(in: loader)
            let lines = try loader.collectSQL(for: migration, isBackwards: backwards, database: database)
            if lines.isEmpty {
                if base.verbosity >= .normal { output.error("No operations found.") }
                return
            }
            let statements = lines.joined(separator: "\n")
            guard migration.isAtomic else { return output.line(statements) }
            // The output is meant to be piped into a database: it has colors only where they are forced.
            let style = base.forceColor ? output.style : .none
            output.line(
                "\(style.paint("BEGIN;", .sqlKeyword))\n\(statements)\n\(style.paint("COMMIT;", .sqlKeyword))")
        }
    }

    private func find(in loader: MigrationLoader) throws(CommandError) -> MigrationDefinition {
        try loader.apps.requireInstalled(appLabel)
        guard loader.hasMigrations(appLabel) else { throw CommandError("App '\(appLabel)' does not have migrations") }
        do throws(MigrationError) {
            return try loader.migration(appLabel, prefix: migrationName)
        } catch {
            throw CommandError(
                error.code == .ambiguous
                    ? "More than one migration matches '\(migrationName)' in app '\(appLabel)'. Please be more specific."
                    : "Cannot find a migration matching '\(migrationName)' from app '\(appLabel)'. Is it in INSTALLED_APPS?"
            )
        }
    }
}

extension Apps {
    /// Throws unless there is an app of that label.
    func requireInstalled(_ label: String) throws(CommandError) {
        do throws(MigrationError) {
            _ = try config(label)
        } catch {
            throw CommandError(error.message)
        }
    }
}
