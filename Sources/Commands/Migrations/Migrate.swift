public import ArgumentParser
import MigrationEngine

/// Brings a database to the state that migrations describe: all of them, those of one app, or up to one of them.
///
/// ```
/// manage migrate                      everything
/// manage migrate auth                 one app, and what it depends on
/// manage migrate auth 0003            forwards or backwards to this one
/// manage migrate messaging zero       backwards to before the first one
/// manage migrate --rehearse           on a copy, to see what would happen
/// manage migrate --safe               only if nothing is lost
/// ```
public struct Migrate: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Updates database schema. Manages both apps with migrations and those without.")

    @Argument(
        help: ArgumentHelp("App label of an application to synchronize the state.", valueName: "app_label"))
    var appLabel: String?

    @Argument(
        help: ArgumentHelp(
            "Database state will be brought to the state after that migration. Use the name \"zero\" to unapply all "
                + "migrations.", valueName: "migration_name"))
    var migrationName: String?

    @Flag(
        name: [.customLong("noinput"), .customLong("no-input")],
        help: "Tells the program to NOT prompt the user for input of any kind.")
    var noInput = false

    @OptionGroup var database: DatabaseOptions

    @Flag(name: .long, help: "Mark migrations as run without actually running them.")
    var fake = false

    @Flag(
        name: .customLong("fake-initial"),
        help: ArgumentHelp(
            "Detect if tables already exist and fake-apply initial migrations if so. Make sure that the current "
                + "database schema matches your initial migration before using this flag. Only the names of tables are "
                + "looked at."))
    var fakeInitial = false

    @Flag(name: .long, help: "Shows a list of the migration actions that will be performed.")
    var plan = false

    @Flag(name: .customLong("run-syncdb"), help: "Creates tables for apps without migrations.")
    var runSyncdb = false

    @Flag(
        name: .customLong("check"),
        help: "Exits with a non-zero status if unapplied migrations exist and does not actually apply migrations.")
    var checkUnapplied = false

    @Flag(name: .long, help: "Delete nonexistent migrations from the django_migrations table.")
    var prune = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            "Carries everything out on a copy of the database, and tells what would happen, how long it takes, what would "
                + "be lost, and which rows are in the way. The database itself is not changed."))
    var rehearse = false

    @Flag(
        name: .customLong("safe"),
        help: "Refuses to carry out migrations that would lose data, and tells which and how much.")
    var isSafe = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        if rehearse { return try Rehearsal(command: self, project: project, output: output).perform() }
        try project.withDatabase { database in
            var run = try MigrateRun(self, project, database, output)
            try run.perform()
        }
    }
}
