internal import SQLCore

extension ImportRun {
    /// What was changed to make room for the messages.
    struct Preparation {
        /// Where the messages are now.
        var source: MessageSource
        /// Tables that have another name now.
        var renamed: [String: String] = [:]
        /// Rows of `django_migrations` that were deleted.
        var forgotten = 0
    }

    /// Finds the messages, and proposes how they become ours.
    func findMessages(_ schema: DatabaseSchema, _ counts: RowCounts) throws -> MessageSource {
        let messages = try MessageSource(schema, maps)
        switch messages {
        case .inPlace: output.line("Messages: in \(MessageSource.table)")
        case .none: output.line("Messages: none found")
        case .foreign(let mapping):
            let table = mapping.table.name
            output.line("Messages: \(counts[table] ?? 0) in \(table.printable), copied as follows:")
            for line in mapping.lines { output.line("  " + line) }
            if maps.isEmpty { output.line("  Correct this with --map \(table.printable).COLUMN=FIELD.") }
        }
        return messages
    }

    /// Makes sure that the project's own table is free for them, and that they fit.
    func prepareMessages(
        _ messages: MessageSource, _ schema: DatabaseSchema, applied: Set<String>, _ db: any Connection
    ) throws -> Preparation {
        var preparation = Preparation(source: messages)
        if case .foreign(let mapping) = messages {
            try MessageCopy(mapping: mapping, db: db).verify()
            let own = schema.table(MessageSource.table)
            if MessageSource.isOwn(own), try db.scalar("SELECT 1 FROM messaging_message LIMIT 1") != nil {
                throw ImportError(
                    .mapping, "\(MessageSource.table) has messages already; those of another table cannot be added.")
            }
        }
        guard OccupiedTable.isOccupied(schema, applied: applied) else { return preparation }
        preparation.forgotten = applied.count { $0.hasPrefix("messaging.") }
        if let name = try OccupiedTable(db: db).clear(schema) {
            preparation.renamed[MessageSource.table] = name
            output.line("\(MessageSource.table) of another app is renamed to \(name) in the copy.")
            if case .foreign(let mapping) = messages, mapping.table.name == MessageSource.table,
                let table = try DatabaseSchema(db).table(name)
            {
                preparation.source = .foreign(MessageMapping(table: table, key: mapping.key, sources: mapping.sources))
            }
        }
        return preparation
    }

    func applyMigrations(_ db: any Connection) throws -> [String] {
        let pending = try migrations.pending(db)
        output.line(pending.isEmpty ? "Migrations: none are missing" : "Migrations to apply: \(pending.count)")
        for name in pending { output.line("  " + name) }
        var done = 0
        try migrations.apply(db) { name in
            output.progress("Applying \(name)", Double(done) / Double(max(1, pending.count)))
            done += 1
        }
        return pending
    }

    func copyMessages(_ messages: MessageSource, _ counts: RowCounts, _ db: any Connection) throws {
        guard case .foreign(let mapping) = messages else { return }
        let table = mapping.table.name.quoted
        let expected = try db.scalar("SELECT COUNT(*) FROM \(table)")?.int64 ?? 0
        let copied = try MessageCopy(mapping: mapping, db: db).perform(expected) {
            output.progress("Copying messages", $0)
        }
        let found = try db.scalar("SELECT COUNT(*) FROM messaging_message")?.int64
        guard copied == expected, found == expected else {
            throw ImportError(
                .verification, "Of \(expected) messages of \(mapping.table.name.printable) only \(copied) were copied.")
        }
        output.line("Messages copied: \(copied)")
    }

    /// Compares the number of rows of each table with what it was.
    func verify(
        _ before: RowCounts, renamed: [String: String], forgottenMigrations: Int, applied: [String],
        _ db: any Connection
    ) throws {
        let after = try RowCounts(DatabaseSchema(db), db) { output.progress("Counting rows again", $0) }
        for (table, count) in before.sorted {
            let name = renamed[table] ?? table
            guard let now = after[name] else { throw changed(name, count, nil) }
            switch table {
            case "django_migrations":
                guard now == count + Int64(applied.count - forgottenMigrations) else { throw changed(name, count, now) }
            case "django_content_type", "auth_permission":
                // Those of new models are added.
                guard now >= count else { throw changed(name, count, now) }
            case MessageSource.table where renamed[table] == nil && before[table] == 0: break
            default:
                guard now == count else { throw changed(name, count, now) }
            }
        }
        guard try IntegrityCheck.damages(db).isEmpty else {
            throw ImportError(.verification, "The copy of \(source.path) is damaged.")
        }
        if !options.allowsBrokenReferences, let broken = try IntegrityCheck.brokenReferences(db).first {
            throw ImportError(
                .verification, "The copy of \(source.path) has rows in \(broken.table.printable) that refer to nothing."
            )
        }
        output.line("Rows verified: \(before.total) in \(before.sorted.count) tables")
    }

    private func changed(_ table: String, _ before: Int64, _ after: Int64?) -> ImportError {
        ImportError(
            .verification,
            "\(table.printable) has \(after.map { "\($0) rows" } ?? "disappeared") in the copy, and \(before) rows in \(source.path)."
        )
    }
}
