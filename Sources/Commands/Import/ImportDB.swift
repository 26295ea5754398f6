public import ArgumentParser
internal import DatabaseImport
internal import MigrationEngine
internal import Settings

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Copies a database that a Django project has made to where the configured one belongs.
///
/// ```
/// manage importdb /srv/django/db.sqlite3 --dry-run
/// manage importdb old.sqlite3 --map chat_message.recipient_id=receiver
/// ```
///
/// The file is only read, also while Django writes to it. The configured database is replaced in one step, or not at all.
public struct ImportDB: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "importdb", abstract: "Copies an existing Django database into the configured one.")

    @Argument(help: ArgumentHelp("The SQLite file to import. It is not changed.", valueName: "file"))
    var file: String

    @Flag(
        name: .customLong("dry-run"), help: "Report what is in the file and rehearse the import, but write nothing.")
    var dryRun = false

    @Flag(
        name: [.customLong("overwrite"), .customLong("force")],
        help: "Replace the configured database even if it has data.")
    var overwrite = false

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "Where the messages are: a table, one of its columns as one of our fields (sender, receiver, subject, message, "
                + "creation_date, is_read), such as chat_message.recipient_id=receiver, or none. May be repeated.",
            valueName: "TABLE.COLUMN=FIELD"))
    var map: [String] = []

    @Flag(name: .long, help: "Mend references to tables such as auth_user__old in the copy.")
    var repair = false

    @Flag(
        name: .customLong("allow-broken-references"), help: "Copy rows even if they refer to rows that do not exist.")
    var allowBrokenReferences = false

    @OptionGroup public var base: BaseOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let progress = ImportProgress(isTerminal: isatty(STDERR_FILENO) == 1) { text in put(text, STDERR_FILENO) }
        let showsProgress = isatty(STDERR_FILENO) == 1 || base.verbosity >= .normal
        let importOutput = ImportOutput(
            line: { line in
                progress.clear()
                if base.verbosity >= .normal { output.line(line) }
            },
            progress: { work, part in if showsProgress { progress.report(work, part) } })
        defer { progress.clear() }
        do {
            try DatabaseImporter(
                options(project), migrations: ImportMigrations(project.apps, in: project.time), output: importOutput
            ).run()
        } catch let error as ImportError {
            throw CommandError(error.message)
        }
    }

    private func options(_ project: Project) throws -> ImportOptions {
        let settings = project.settings
        var target = settings[.databasePath]
        if target == nil || settings.isSet(.databaseURL) { target = try DatabaseURL(settings[.databaseURL]).path }
        var options = ImportOptions(source: file, target: target ?? "")
        options.isDryRun = dryRun
        options.overwrites = overwrite
        options.repairs = repair
        options.allowsBrokenReferences = allowBrokenReferences
        options.maps = map
        options.passwordHashers = settings[.passwordHashers]
        options.time = project.time
        return options
    }
}
