internal import SQLCore
internal import SQLiteDriver
internal import TimeZones

/// The work on one copy, from the snapshot to the last check. The target is not touched here.
struct ImportRun {
    let options: ImportOptions
    let migrations: ImportMigrations
    let output: ImportOutput
    let source: SourceFile
    let maps: [MapOption]

    init(_ importer: DatabaseImporter, _ source: SourceFile, _ maps: [MapOption]) {
        options = importer.options
        migrations = importer.migrations
        output = importer.output
        self.source = source
        self.maps = maps
    }

    /// Makes a finished database at a path, and closes it.
    /// - Returns: what is in it, for the last line.
    func perform(copyPath: String, scratchFolder: String) throws -> String {
        var configuration = SQLiteConfiguration(path: copyPath)
        configuration.journalMode = .delete
        configuration.time = options.time
        let copy = try SQLiteDatabase(configuration)
        try takeSnapshot(copy, scratchFolder)
        do {
            return try finish(copy)
        } catch let error as SQLCore.DatabaseError where error.code == .notADatabase {
            throw damage(error)
        }
    }

    private func finish(_ copy: SQLiteDatabase) throws -> String {
        try copy.withConnection { db in
            // Until it is in place the copy is worth nothing, so nothing of it needs to survive a power cut.
            try db.execute("PRAGMA synchronous = OFF")
            _ = try db.scalar("PRAGMA journal_mode = MEMORY")
            let summary = try work(on: db)
            _ = try db.scalar("PRAGMA journal_mode = \(source.isWAL ? "WAL" : "DELETE")")
            return summary
        }
    }

    private func takeSnapshot(_ copy: SQLiteDatabase, _ scratchFolder: String) throws {
        var snapshot = SQLiteSnapshot(of: source.path, scratchFolder: scratchFolder)
        snapshot.lockTimeout = options.lockTimeout
        do {
            try snapshot.copy(to: copy, progress: reportCopying)
        } catch {
            switch error.code {
            case .notADatabase: throw damage(error)
            case .locked:
                throw ImportError(
                    .unreadable, "\(source.path) stayed locked by another program, or never came to rest.")
            default: throw error
            }
        }
    }

    private func damage(_ error: SQLCore.DatabaseError) -> ImportError {
        source.damage("SQLite says \"\(error.message)\" (it may also be encrypted)")
    }

    private func reportCopying(_ progress: SQLiteSnapshot.Progress) {
        output.progress("Copying", Double(progress.copiedPages) / Double(max(1, progress.totalPages)))
    }

    private func work(on db: any Connection) throws -> String {
        try checkIntegrity(db)
        var schema = try DatabaseSchema(db)
        try DjangoCheck(path: source.path, schema: schema).verify()
        try repair(&schema, db)
        let before = try RowCounts(schema, db) { output.progress("Counting rows", $0) }
        let applied = try appliedMigrations(db)
        try report(schema, before, applied, db)
        try checkReferences(db)
        let messages = try findMessages(schema, before)
        let changes = try prepareMessages(messages, schema, applied: applied, db)
        let pending = try applyMigrations(db)
        try copyMessages(changes.source, before, db)
        try verify(before, renamed: changes.renamed, forgottenMigrations: changes.forgotten, applied: pending, db)
        let users = try db.scalar("SELECT COUNT(*) FROM auth_user")?.int64 ?? 0
        let count = try db.scalar("SELECT COUNT(*) FROM messaging_message")?.int64 ?? 0
        return "\(users) users and \(count) messages"
    }

    // MARK: Checks

    private func checkIntegrity(_ db: any Connection) throws {
        output.progress("Checking integrity", nil)
        let damages = try IntegrityCheck.damages(db)
        guard let first = damages.first else { return }
        let line = first.split(separator: "\n").map(String.init).last?.printable ?? ""
        let more = damages.count > 1 ? " and \(damages.count - 1) more" : ""
        throw source.damage("integrity_check reports \(line)\(more)")
    }

    private func checkReferences(_ db: any Connection) throws {
        output.progress("Checking references", nil)
        let broken = try IntegrityCheck.brokenReferences(db)
        output.line("Integrity: ok")
        guard !broken.isEmpty else {
            output.line("References: ok")
            return
        }
        output.line("References: \(broken.map(\.count).reduce(0, +)) to rows that do not exist")
        for reference in broken {
            output.line("  \(reference.table.printable) -> \(reference.parent.printable): \(reference.count)")
        }
        let tables = Set(broken.map(\.table.printable)).sorted().joined(separator: ", ")
        guard options.allowsBrokenReferences else {
            throw ImportError(
                .brokenReferences,
                "\(source.path) has rows in \(tables) that refer to rows which do not exist. Delete or correct them first, "
                    + "or use --allow-broken-references.")
        }
        guard try migrations.pending(db).isEmpty else {
            throw ImportError(
                .brokenReferences,
                "\(source.path) lacks migrations, and these need correct references: delete or correct the rows in "
                    + "\(tables) that refer to rows which do not exist.")
        }
    }

    private func repair(_ schema: inout DatabaseSchema, _ db: any Connection) throws {
        let renamed = RenamedTables(schema)
        guard !renamed.isEmpty else { return }
        let names = renamed.names.map(\.printable).joined(separator: ", ")
        let tables = renamed.tables.map(\.printable).joined(separator: ", ")
        guard options.repairs else {
            throw ImportError(
                .renamedTables,
                "\(source.path) has tables (\(tables)) that refer to \(names), which do not exist, as Django before 2.1.5 "
                    + "leaves them on SQLite 3.26 and later. Use --repair to mend that in the copy.")
        }
        try RenamedTableRepair(tables: renamed).perform(db)
        output.line("Repaired: \(tables) referred to \(names)")
        schema = try DatabaseSchema(db)
    }

    private func appliedMigrations(_ db: any Connection) throws -> Set<String> {
        Set(try db.rows("SELECT app || '.' || name FROM django_migrations").compactMap { $0.first?.string })
    }

    private func report(
        _ schema: DatabaseSchema, _ counts: RowCounts, _ applied: Set<String>, _ db: any Connection
    ) throws {
        let passwords = try PasswordSurvey(db)
        let report = ImportReport(
            source: source, version: DjangoVersionGuess(applied: applied, iterations: passwords.iterations),
            passwords: passwords, counts: counts, applied: applied, migrations: migrations,
            passwordHashers: options.passwordHashers)
        for line in report.lines { output.line(line) }
    }
}
