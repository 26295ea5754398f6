public import ArgumentParser
import MigrationEngine
import MigrationWriters

/// Makes one migration of several.
///
/// ```
/// manage squashmigrations messaging 0003
/// Will squash the following migrations:
///  - 0001_initial
///  - 0002_first
///  - 0003_second
/// Do you wish to proceed? [y/N] y
/// Optimizing...
///   Optimized from 4 operations to 1 operations.
/// Created new squashed migration …/Migrations/Messaging/0001_squashed_0003_second.swift
/// ```
public struct SquashMigrations: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "squashmigrations",
        abstract: "Squashes an existing set of migrations (from first until specified) into a single new one.")

    @Argument(
        help: ArgumentHelp("App label of the application to squash migrations for.", valueName: "app_label"))
    var appLabel: String

    // Django's order is an optional argument before one that is not, which the argument parser does not know.
    @Argument(
        help: ArgumentHelp(
            "Migrations will be squashed until and including this migration. If another name follows: starting from "
                + "and including this migration.", valueName: "migration_name"))
    var firstName: String

    @Argument(
        help: ArgumentHelp(
            "Migrations will be squashed until and including this migration.", valueName: "last_migration_name"))
    var secondName: String?

    @Flag(name: .customLong("no-optimize"), help: "Do not try to optimize the squashed operations.")
    var noOptimize = false

    @Flag(
        name: [.customLong("noinput"), .customLong("no-input")],
        help: "Tells the program to NOT prompt the user for input of any kind.")
    var noInput = false

    @Option(name: .customLong("squashed-name"), help: "Sets the name of the new squashed migration.")
    var squashedName: String?

    @Flag(
        name: .customLong("no-header"),
        help: "Accepted as Django does: files have no header, so that the same migration gives the same file.")
    var noHeader = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let loader = try project.withDatabase { try MigrationLoader(project.apps, database: $0) }
        try loader.apps.requireInstalled(appLabel)
        guard loader.hasMigrations(appLabel) else {
            throw CommandError(
                "App '\(appLabel)' does not have migrations (so squashmigrations on it makes no sense)")
        }
        let migrations = try migrationsToSquash(loader, programName: project.programName)
        if base.verbosity >= .normal || !noInput {
            output.line("Will squash the following migrations:", .migrateHeading)
            for migration in migrations { output.line(" - \(migration.name)") }
            if !noInput, try !project.agrees("Do you wish to proceed? [y/N] ") { return }
        }
        var squashed = try squash(migrations)
        if noOptimize {
            if base.verbosity >= .normal { output.line("(Skipping optimization.)", .migrateHeading) }
        } else {
            optimize(&squashed, output)
        }
        try write(squashed, project, output)
    }

    private var startMigrationName: String? { secondName.map { _ in firstName } }
    private var migrationName: String { secondName ?? firstName }

    // MARK: Migrations

    private func migrationsToSquash(
        _ loader: MigrationLoader, programName: String
    ) throws -> [MigrationDefinition] {
        let last = try loader.named(appLabel, migrationName)
        let plan = try loader.graph.forwardsPlan(to: last.key)
        var migrations = plan.filter { $0.appLabel == last.appLabel }.compactMap { loader.graph[$0] }
        if let startMigrationName {
            let first = try loader.named(appLabel, startMigrationName)
            guard let index = migrations.firstIndex(where: { $0.key == first.key }) else {
                throw CommandError(
                    "The migration '\(first.key)' cannot be found. Maybe it comes after the migration '\(last.key)'?\n"
                        + "Have a look at:\n  \(programName) showmigrations \(appLabel)\nto debug this issue.")
            }
            migrations.removeFirst(index)
        }
        return migrations
    }

    /// The migration that stands for all of them, not yet optimized.
    private func squash(_ migrations: [MigrationDefinition]) throws(CommandError) -> MigrationDefinition {
        var dependencies: Set<MigrationKey> = []
        for (index, migration) in migrations.enumerated() {
            guard migration.replaces.isEmpty else {
                throw CommandError(
                    "You cannot squash squashed migrations! Please transition it to a normal migration first: "
                        + SquashingDocumentation.url)
            }
            for dependency in migration.dependencies where dependency.appLabel != appLabel || index == 0 {
                dependencies.insert(dependency)
            }
        }
        let last = migrations.last?.name ?? ""
        let name: String
        if startMigrationName != nil, let first = migrations.first?.name {
            let number = first.prefix { $0 != "_" }
            name = squashedName.map { "\(number)_\($0)" } ?? "\(first)_squashed_\(last)"
        } else {
            name = "0001_" + (squashedName ?? "squashed_\(last)")
        }
        return MigrationDefinition(
            MigrationKey(appLabel, name), dependencies: dependencies.sorted(), replaces: migrations.map(\.key),
            isInitial: startMigrationName == nil ? true : nil, operations: migrations.flatMap(\.operations))
    }

    private func optimize(_ migration: inout MigrationDefinition, _ output: Output) {
        if base.verbosity >= .normal { output.line("Optimizing...", .migrateHeading) }
        let count = migration.operations.count
        migration.operations = MigrationOptimizer.optimize(migration.operations, appLabel: appLabel)
        guard base.verbosity >= .normal else { return }
        output.line(
            migration.operations.count == count
                ? "  No optimizations possible."
                : "  Optimized from \(count) operations to \(migration.operations.count) operations.")
    }

    private func write(_ migration: MigrationDefinition, _ project: Project, _ output: Output) throws {
        let files = MigrationFiles(project.migrationsFolder)
        let file = files.file(migration).namingMissingCode
        guard !files.exists(file) else {
            throw CommandError("Migration \(migration.name) already exists. Use a different name.")
        }
        _ = try files.write(file)
        guard base.verbosity >= .normal else { return }
        let heading = output.style.paint(
            "Created new squashed migration \(files.absolutePath(file))", .migrateHeading)
        output.line(
            """
            \(heading)
              You should commit this migration but leave the old ones in place;
              the new migration will be used for new installs. Once you are sure
              all instances of the codebase have applied the migrations you squashed,
              you can delete them.
            """)
        if !file.writer.hooks.isEmpty { output.reportManualPorting("squashed") }
    }
}

/// Where Django tells of squashing.
enum SquashingDocumentation {
    static let url = "https://docs.djangoproject.com/en/5.2/topics/migrations/#squashing-migrations"
}

extension MigrationFile {
    /// The file with a comment at its top that lists the code which somebody has to bring over.
    var namingMissingCode: Self {
        let reasons = writer.hooks.map(\.reason)
        guard !reasons.isEmpty else { return self }
        var seen: Set<String> = []
        var copy = self
        copy.writer.documentation =
            "Code of other migrations needs manual copying. "
            + reasons.filter { seen.insert($0).inserted }.joined(separator: " ")
        return copy
    }
}

extension Output {
    /// Says that somebody has to bring code over.
    func reportManualPorting(_ kind: String) {
        line(
            """
            \(style.paint("Manual porting required", .migrateHeading))
              Your migrations contained functions that must be manually copied over,
              as we could not safely copy their implementation.
              See the comment at the top of the \(kind) migration for details.
            """)
    }
}

extension MigrationLoader {
    /// The migration of that name or prefix, or the error that commands about one migration give.
    func named(_ appLabel: String, _ name: String) throws(CommandError) -> MigrationDefinition {
        do throws(MigrationError) {
            return try migration(appLabel, prefix: name)
        } catch {
            throw CommandError(
                error.code == .ambiguous
                    ? "More than one migration matches '\(name)' in app '\(appLabel)'. Please be more specific."
                    : "Cannot find a migration matching '\(name)' from app '\(appLabel)'.")
        }
    }
}

extension Project {
    /// Asks until the answer begins with y or n; an empty one is no.
    func agrees(_ question: String) throws(CommandError) -> Bool {
        while true {
            let answer: String
            do throws(PromptError) {
                answer = try prompter.ask(question).lowercased()
            } catch {
                throw error == .endOfInput
                    ? CommandError("EOF when reading a line")
                    : CommandError("KeyboardInterrupt", exitCode: 130, isFormatted: true)
            }
            if answer.isEmpty || answer.hasPrefix("n") { return false }
            if answer.hasPrefix("y") { return true }
        }
    }
}
