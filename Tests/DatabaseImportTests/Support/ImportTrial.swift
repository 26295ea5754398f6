import DatabaseImport
import SQLCore

/// One import of a test, and what it said.
struct ImportTrial {
    let lines: [String]
    /// The message of the error; `nil` if the import succeeded.
    let error: String?

    /// Imports one file over another, with a migration that makes the table of messages.
    init(_ source: String, to target: String, _ change: (inout ImportOptions) -> Void = { _ in }) {
        var options = ImportOptions(source: source, target: target)
        options.lockTimeout = 2
        change(&options)
        let collected = Lines()
        var message: String?
        do throws(ImportError) {
            try DatabaseImporter(
                options, migrations: Self.migrations, output: ImportOutput(line: { collected.lines.append($0) })
            ).run()
        } catch {
            message = error.message
        }
        lines = collected.lines
        error = message
    }

    var text: String { lines.joined(separator: "\n") }

    private final class Lines {
        var lines: [String] = []
    }

    private static var migrations: ImportMigrations {
        ImportMigrations(
            knownApps: ["auth", "contenttypes", "messaging"],
            knownMigrations: ["auth.0001_initial", "contenttypes.0001_initial", "messaging.0001_initial"],
            pending: { db in
                let query = "SELECT 1 FROM django_migrations WHERE app = 'messaging' AND name = '0001_initial'"
                return try db.scalar(query) == nil ? ["messaging.0001_initial"] : []
            },
            apply: { db, report in
                guard try db.scalar("SELECT 1 FROM django_migrations WHERE app = 'messaging'") == nil else { return }
                report("messaging.0001_initial")
                try db.executeScript(
                    DjangoDatabase.ownTable + DjangoDatabase.migrations(["messaging.0001_initial"]))
            })
    }
}
