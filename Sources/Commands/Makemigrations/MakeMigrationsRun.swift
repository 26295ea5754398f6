import MigrationEngine
import Models
import SQLCore

/// One run of `makemigrations`.
struct MakeMigrationsRun {
    let command: MakeMigrations
    let project: Project
    let output: Output
    let log: MigrationLog
    let files: MigrationFiles
    /// The labels that were given, each once.
    let appLabels: [String]

    init(_ command: MakeMigrations, _ project: Project, _ output: Output) {
        self.command = command
        self.project = project
        self.output = output
        log = MigrationLog(output, isDiverted: command.scriptable)
        files = MigrationFiles(project.migrationsFolder)
        var seen: Set<String> = []
        appLabels = command.appLabels.filter { seen.insert($0).inserted }
    }

    var verbosity: Verbosity { command.base.verbosity }
    var isDryRun: Bool { command.dryRun || command.checkChanges }
    var migrationName: String? { command.migrationName.flatMap { $0.isEmpty ? nil : $0 } }

    func perform() throws {
        try validateLabels()
        // What a database has applied does not decide which of replaced and squashed migrations count here.
        let loader = try MigrationLoader(
            project.apps, applied: AppliedMigrations(), ignoresMissingMigrations: true)
        try checkHistory(loader)
        let conflicts = loader.conflicts().filter { appLabels.isEmpty || appLabels.contains($0.appLabel) }
        if command.merge {
            if conflicts.isEmpty { return log.line("No conflicts detected to merge.") }
            return try merge(conflicts, loader)
        }
        try refuse(conflicts)
        let autodetector = try project.autodetector(loader, questioner: questioner)
        if command.empty { return try writeEmpty(autodetector, loader) }
        let labels = Set(appLabels)
        let changes = try autodetector.changes(
            extending: loader.graph, trimmedTo: labels, converting: labels, migrationName: migrationName)
        if changes.isEmpty {
            if verbosity >= .normal { log.line(noChanges) }
            return
        }
        try command.update ? writeToLastMigrations(changes) : write(changes)
        if command.checkChanges { throw CommandError.exit(1) }
    }

    private var noChanges: String {
        switch appLabels.count {
        case 0: "No changes detected"
        case 1: "No changes detected in app '\(appLabels[0])'"
        default: "No changes detected in apps '\(appLabels.joined(separator: "', '"))'"
        }
    }

    private var questioner: any MigrationQuestioner {
        if command.noInput {
            NonInteractiveQuestioner(
                initial: InitialMigrations(project.apps, specified: appLabels), log: log, verbosity: verbosity)
        } else {
            InteractiveQuestioner(
                initial: InitialMigrations(project.apps, specified: appLabels), isDryRun: isDryRun,
                prompter: project.prompter, log: log)
        }
    }

    // MARK: Before anything is looked for

    private func validateLabels() throws(CommandError) {
        var isBad = false
        for label in appLabels {
            do throws(MigrationError) {
                _ = try project.apps.config(label)
            } catch {
                command.scriptable ? output.plainError(error.message) : output.error(error.message)
                isBad = true
            }
        }
        if isBad { throw .exit(2) }
    }

    /// Refuses a database in which a migration is applied before one that it needs. A database that cannot be asked
    /// is no reason not to write migrations.
    private func checkHistory(_ loader: MigrationLoader) throws {
        do {
            try project.withDatabase { database in
                try loader.checkConsistentHistory(
                    MigrationRecorder(database).appliedMigrations(), alias: database.alias)
            }
        } catch let error as DatabaseError where error.code != .notADatabase {
            output.plainError(
                "Got an error checking a consistent migration history performed for database connection 'default': "
                    + error.message)
        }
    }

    private func refuse(_ conflicts: [(appLabel: String, names: [String])]) throws(CommandError) {
        if conflicts.isEmpty { return }
        let names = conflicts.map { "\($0.names.joined(separator: ", ")) in \($0.appLabel)" }.joined(separator: "; ")
        throw CommandError(
            "Conflicting migrations detected; multiple leaf nodes in the migration graph: (\(names)).\n"
                + "To fix them run '\(project.programName) makemigrations --merge'")
    }

    private func writeEmpty(_ autodetector: MigrationAutodetector, _ loader: MigrationLoader) throws {
        if appLabels.isEmpty {
            throw CommandError("You must supply at least one app label when using --empty.")
        }
        let changes = appLabels.map { AppChanges($0, [MigrationDefinition(MigrationKey($0, "custom"))]) }
        try write(autodetector.arrange(changes, extending: loader.graph, migrationName: migrationName))
    }
}
