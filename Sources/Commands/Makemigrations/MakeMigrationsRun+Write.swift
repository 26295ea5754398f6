import MigrationEngine
import MigrationWriters

extension MakeMigrationsRun {
    /// Tells what the migrations are, and writes their files.
    ///
    /// - Parameter replaced: For an app whose newest migration is written anew: what was there before.
    func write(_ changes: [AppChanges], replacing replaced: [String: MigrationDefinition] = [:]) throws {
        for change in changes {
            if verbosity >= .normal { log.line("Migrations for '\(change.appLabel)':", .migrateHeading) }
            for migration in change.migrations {
                let file = files.file(migration)
                describe(migration, file)
                if isDryRun {
                    if verbosity == .veryVerbose { show("Full migrations file", file) }
                    continue
                }
                try save(file)
                if let old = replaced[change.appLabel] { try remove(files.file(old), for: file) }
            }
        }
    }

    private func describe(_ migration: MigrationDefinition, _ file: MigrationFile) {
        guard verbosity >= .normal else { return }
        log.line("  " + output.style.paint(file.path, .migrateLabel))
        for operation in migration.operations { log.line("    " + operation.formattedDescription) }
        if command.scriptable { output.line(file.path) }
    }

    /// Shows the text of a file instead of writing it.
    func show(_ title: String, _ file: MigrationFile) {
        log.line("\(title) '\(file.writer.fileName)':", .migrateHeading)
        log.line(file.writer.source)
    }

    /// Writes a file and keeps the app's list of migrations current.
    func save(_ file: MigrationFile) throws {
        guard try files.write(file) == .madeList, verbosity >= .normal else { return }
        log.line(
            "    The app is new: declare migrations(\"\(file.folder)\") in Package.swift, and its list in the app's "
                + "AppConfig.")
    }

    /// Takes away the file that another one has replaced, unless it holds code that somebody has to bring over.
    private func remove(_ old: MigrationFile, for new: MigrationFile) throws {
        if new.writer.hooks.isEmpty {
            try files.remove(old)
            log.line("Deleted \(old.path)")
        } else {
            log.line(
                "Updated migration \(new.path) requires manual porting.\nPrevious migration \(old.path) was kept and "
                    + "must be deleted after porting functions manually.", .warning)
        }
    }
}
