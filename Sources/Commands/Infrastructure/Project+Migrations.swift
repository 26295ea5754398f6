import MigrationEngine

extension Project {
    /// Warns when the database lacks migrations, and names the command that applies them.
    public func warnOfUnappliedMigrations(_ output: Output) throws {
        let pending = try unappliedMigrations()
        if pending.isEmpty { return }
        let apps = Set(pending.map(\.appLabel)).sorted().joined(separator: ", ")
        let warning =
            "\nYou have \(pending.count) unapplied migration(s). Your project may not work properly until you apply the "
            + "migrations for app(s): \(apps)."
        output.line(output.style.paint(warning, .notice))
        output.line(output.style.paint("Run '\(programName) migrate' to apply them.", .notice))
    }

    /// Says so when the file has tables, and Django made none of them: it is hardly the file that was meant.
    func warnOfForeignDatabase(_ output: Output) throws {
        let isForeign = try withDatabase { database in
            let tables = try database.tableNames()
            return !tables.isEmpty && tables.isDisjoint(with: ["django_migrations", "auth_user"])
        }
        guard isForeign else { return }
        let warning =
            "\nThis database has tables, and none of them was made by Django. Is DATABASE_URL right? "
            + "'\(programName) importdb FILE' copies another database into a new one."
        output.line(output.style.paint(warning, .notice))
    }

    /// The migrations that a `migrate` would apply.
    func unappliedMigrations() throws -> [MigrationKey] {
        try withDatabase { database in
            var executor = try MigrationExecutor(apps, database: database)
            let targets = executor.loader.graph.leafNodes().map(MigrationTarget.migration)
            return try executor.plan(to: targets).map(\.key)
        }
    }
}
