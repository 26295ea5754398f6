import MigrationEngine

extension MigrateRun {
    /// Deletes the records of an app's migrations that do not exist any more.
    func pruneMigrations() throws {
        guard let label = command.appLabel, !label.isEmpty else {
            throw CommandError("Migrations can be pruned only when an app is specified.")
        }
        let isTold = verbosity >= .normal
        if isTold { output.line("Pruning migrations:", .migrateHeading) }
        let existing = Set(executor.loader.migrations.map(\.key))
        let gone = executor.loader.applied.keys.filter { $0.appLabel == label && !existing.contains($0) }.sorted()
        let squashed = executor.loader.replacements.filter { !$0.replaces.allSatisfy { !gone.contains($0) } }
        if !squashed.isEmpty {
            refuse(squashed)
            return
        }
        for key in gone {
            if isTold { output.write(output.style.paint("  Pruning \(key)", .migrateLabel)) }
            try executor.recorder.recordUnapplied(key)
            if isTold { output.line(output.style.paint(" OK", .success)) }
        }
        if gone.isEmpty, isTold { output.line("  No migrations to prune.") }
    }

    private func refuse(_ squashed: [MigrationDefinition]) {
        output.line(
            output.style.paint(
                "  Cannot use --prune because the following squashed migrations have their 'replaces' attributes and "
                    + "may not be recorded as applied:", .notice))
        for migration in squashed { output.line("    \(migration.key)") }
        output.line(
            output.style.paint(
                "  Re-run '\(project.programName) migrate' if they are not marked as applied, and remove 'replaces' "
                    + "attributes in their Migration classes.", .notice))
    }
}
