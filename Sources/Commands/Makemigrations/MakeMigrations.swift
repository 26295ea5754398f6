public import ArgumentParser
import MigrationEngine

/// Writes the migrations that lead from the last ones to what the models are now.
///
/// ```
/// manage makemigrations
/// Migrations for 'messaging':
///   Migrations/Messaging/0002_message_read_at.swift
///     + Add field read_at to message
/// ```
///
/// It runs in the project's folder and writes Swift files below `Migrations`.
public struct MakeMigrations: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "makemigrations", abstract: "Creates new migration(s) for apps.")

    @Argument(
        help: ArgumentHelp("Specify the app label(s) to create migrations for.", valueName: "app_label"))
    var appLabels: [String] = []

    @Flag(
        name: .customLong("dry-run"),
        help: "Just show what migrations would be made; don't actually write them.")
    var dryRun = false

    @Flag(name: .long, help: "Enable fixing of migration conflicts.")
    var merge = false

    @Flag(name: .long, help: "Create an empty migration.")
    var empty = false

    @Flag(
        name: [.customLong("noinput"), .customLong("no-input")],
        help: "Tells the program to NOT prompt the user for input of any kind.")
    var noInput = false

    @Option(name: [.customShort("n"), .customLong("name")], help: "Use this name for migration file(s).")
    var migrationName: String?

    @Flag(
        name: .customLong("no-header"),
        help: "Accepted as Django does: files have no header, so that the same migration gives the same file.")
    var noHeader = false

    @Flag(
        name: .customLong("check"),
        help: ArgumentHelp(
            "Exit with a non-zero status if model changes are missing migrations and don't actually write them. "
                + "Implies --dry-run."))
    var checkChanges = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            "Divert log output and input prompts to stderr, writing only paths of generated migration files to "
                + "stdout."))
    var scriptable = false

    @Flag(
        name: .long,
        help: "Merge model changes into the latest migration and optimize the resulting operations.")
    var update = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        if let migrationName, !migrationName.isEmpty, !migrationName.isPythonIdentifier {
            throw CommandError("The migration name must be a valid Python identifier.")
        }
        try MakeMigrationsRun(self, project, output).perform()
    }
}

extension String {
    /// Python's `isidentifier`.
    fileprivate var isPythonIdentifier: Bool {
        guard let first = unicodeScalars.first else { return false }
        return (first == "_" || first.properties.isXIDStart)
            && unicodeScalars.dropFirst().allSatisfy { $0.properties.isXIDContinue }
    }
}
