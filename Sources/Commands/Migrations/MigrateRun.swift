import MigrationEngine

/// One run of `migrate` on an open database.
struct MigrateRun {
    let command: Migrate
    let project: Project
    let database: MigrationDatabase
    let output: Output
    let progress: MigrateProgress
    var executor: MigrationExecutor

    /// - Parameter showsTimes: Whether it is told how long each migration takes, as it is with `-v 2`.
    init(
        _ command: Migrate, _ project: Project, _ database: MigrationDatabase, _ output: Output,
        showsTimes: Bool = false
    ) throws {
        self.command = command
        self.project = project
        self.database = database
        self.output = output
        let progress = MigrateProgress(output, verbosity: command.base.verbosity, showsTimes: showsTimes)
        self.progress = progress
        executor = try MigrationExecutor(project.apps, database: database, report: progress.report)
    }

    var verbosity: Verbosity { command.base.verbosity }
    private var isTold: Bool { verbosity >= .normal }

    mutating func perform() throws {
        try executor.loader.checkConsistentHistory(executor.recorder.appliedMigrations(), alias: database.alias)
        try refuseConflicts()
        let targets = try findTargets()
        if command.prune { try pruneMigrations() }
        let plan = try executor.plan(to: targets)
        if command.plan {
            describe(plan)
            if command.checkUnapplied, !plan.isEmpty { throw CommandError.exit(1) }
            return
        }
        if command.checkUnapplied {
            if !plan.isEmpty { throw CommandError.exit(1) }
            return
        }
        if command.prune { return }
        if command.isSafe { try refuseLosses(plan) }
        try migrate(plan, to: targets)
    }

    private mutating func migrate(_ plan: [PlannedMigration], to targets: [MigrationTarget]) throws {
        let syncs = command.runSyncdb && !executor.loader.unmigratedApps.isEmpty
        if isTold { announce(targets, syncs: syncs) }
        let state = try executor.appliedState()
        try executor.sendPreMigrate(plan: plan, state: state, verbosity: verbosity.rawValue) { [output] in
            output.line($0)
        }
        if syncs {
            if isTold { output.line(output.style.paint("Synchronizing apps without migrations:", .migrateHeading)) }
            try createTables(of: command.appLabel.map { [$0] } ?? executor.loader.unmigratedApps)
        }
        if isTold { output.line(output.style.paint("Running migrations:", .migrateHeading)) }
        if plan.isEmpty, isTold {
            output.line("  No migrations to apply.")
            try noteChangedModels()
        }
        let after = try executor.migrate(
            plan, from: state, isFake: command.fake && !plan.isEmpty,
            fakesInitial: command.fakeInitial && !plan.isEmpty)
        try executor.sendPostMigrate(plan: plan, state: after, verbosity: verbosity.rawValue) { [output] in
            output.line($0)
        }
    }

    private func refuseConflicts() throws(CommandError) {
        let conflicts = executor.loader.conflicts()
        if conflicts.isEmpty { return }
        let names = conflicts.map { "\($0.names.joined(separator: ", ")) in \($0.appLabel)" }.joined(separator: "; ")
        throw CommandError(
            "Conflicting migrations detected; multiple leaf nodes in the migration graph: (\(names)).\n"
                + "To fix them run '\(project.programName) makemigrations --merge'")
    }

    // MARK: Targets

    func findTargets() throws(CommandError) -> [MigrationTarget] {
        guard let label = command.appLabel, !label.isEmpty else {
            return executor.loader.graph.leafNodes().map(MigrationTarget.migration)
        }
        try project.apps.requireInstalled(label)
        if command.runSyncdb {
            if executor.loader.hasMigrations(label) {
                throw CommandError("Can't use run_syncdb with app '\(label)' as it has migrations.")
            }
        } else if !executor.loader.hasMigrations(label) {
            throw CommandError("App '\(label)' does not have migrations.")
        }
        guard let name = command.migrationName, !name.isEmpty else {
            return executor.loader.graph.leafNodes(of: label).map(MigrationTarget.migration)
        }
        if name == "zero" { return [.zero(label)] }
        return [.migration(try findMigration(label, prefix: name))]
    }

    private func findMigration(_ label: String, prefix: String) throws(CommandError) -> MigrationKey {
        do throws(MigrationError) {
            let key = try executor.loader.migration(label, prefix: prefix).key
            // A squashed migration of which only a part is applied does not take part.
            if !executor.loader.graph.contains(key), let last = executor.loader.replacement(key)?.replaces.last {
                return last
            }
            return key
        } catch {
            throw CommandError(
                error.code == .ambiguous
                    ? "More than one migration matches '\(prefix)' in app '\(label)'. Please be more specific."
                    : "Cannot find a migration matching '\(prefix)' from app '\(label)'.")
        }
    }

    // MARK: What is said before

    private func announce(_ targets: [MigrationTarget], syncs: Bool) {
        let style = output.style
        output.line(style.paint("Operations to perform:", .migrateHeading))
        if syncs {
            if let label = command.appLabel {
                output.line(style.paint("  Synchronize unmigrated app: \(label)", .migrateLabel))
            } else {
                let labels = executor.loader.unmigratedApps.joined(separator: ", ")
                output.line(style.paint("  Synchronize unmigrated apps: ", .migrateLabel) + labels)
            }
        }
        let isSpecific = command.appLabel?.isEmpty == false && command.migrationName?.isEmpty == false
        switch targets.first {
        case .zero(let label)?:
            output.line(style.paint("  Unapply all migrations: ", .migrateLabel) + label)
        case .migration(let key)? where isSpecific:
            output.line(
                style.paint("  Target specific migration: ", .migrateLabel) + "\(key.name), from \(key.appLabel)")
        default:
            let labels = Set(targets.map(\.appLabel)).sorted().joined(separator: ", ")
            output.line(style.paint("  Apply all migrations: ", .migrateLabel) + (labels.isEmpty ? "(none)" : labels))
        }
    }

    /// Tells when the models of the program are not what its migrations lead to.
    private func noteChangedModels() throws {
        let changed = try project.changedApps(executor.loader)
        if changed.isEmpty { return }
        let labels = changed.map { "'\($0)'" }.joined(separator: ", ")
        output.line(
            output.style.paint(
                "  Your models in app(s): \(labels) have changes that are not yet reflected in a migration, and so "
                    + "won't be applied.", .notice))
        output.line(
            output.style.paint(
                "  Run '\(project.programName) makemigrations' to make new migrations, and then re-run "
                    + "'\(project.programName) migrate' to apply them.", .notice))
    }
}
