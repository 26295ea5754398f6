internal import SQLiteDriver

/// What was found in a foreign database, in words. Hashes, tokens and texts are not part of it.
struct ImportReport {
    let source: SourceFile
    let version: DjangoVersionGuess?
    let passwords: PasswordSurvey
    let counts: RowCounts
    let applied: Set<String>
    let migrations: ImportMigrations
    /// The setting `PASSWORD_HASHERS`; `nil` for Django's default.
    let passwordHashers: [String]?

    var lines: [String] {
        var lines = [
            "\(source.path): a SQLite database of \(source.state.size) bytes, journal mode \(source.isWAL ? "wal" : "delete")",
            "Django: \(version.map { "\($0)" } ?? "unknown, for it has no migrations of django.contrib")",
        ]
        lines += appLines
        lines += userLines
        lines.append("Rows: \(counts.total) in \(counts.sorted.count) tables")
        lines += counts.sorted.map { "  \($0.table.printable): \($0.count)" }
        if (counts["django_session"] ?? 0) > 0 {
            lines.append("Sessions stay valid with the SECRET_KEY of the Django project (DJANGO_SECRET_KEY).")
        }
        return lines
    }

    // MARK: Apps

    private var appLines: [String] {
        let apps = Set(applied.compactMap { $0.split(separator: ".", maxSplits: 1).first.map(String.init) })
        var lines = ["Apps known here: \(Self.list(apps.intersection(migrations.knownApps)))"]
        let unknown = apps.subtracting(migrations.knownApps)
        if unknown.isEmpty {
            lines.append("Apps unknown here: none")
        } else {
            lines.append("Apps unknown here: \(Self.list(unknown)) (their tables are copied as they are)")
        }
        let foreign = applied.filter { migration in
            let app = migration.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
            return migrations.knownApps.contains(app) && !migrations.knownMigrations.contains(migration)
        }
        if !foreign.isEmpty { lines.append("Migrations unknown here: \(Self.list(foreign))") }
        return lines
    }

    // MARK: Users

    private var userLines: [String] {
        let inactive = passwords.inactiveUsers
        var lines = ["Users: \(passwords.users)\(inactive > 0 ? ", \(inactive) of them inactive" : "")"]
        for (kind, count) in passwords.sorted {
            lines.append("  \(PasswordSurvey.name(kind)): \(count)\(remark(kind))")
        }
        return lines
    }

    private func remark(_ kind: PasswordSurvey.Kind) -> String {
        switch kind {
        case .unusable: " (cannot log in with a password)"
        case .unrecognized: " (made by no hasher of Django; cannot log in with a password)"
        case .algorithm:
            PasswordSurvey.missingHasher(kind, configured: passwordHashers).map {
                " (needs \($0) in PASSWORD_HASHERS)"
            } ?? ""
        }
    }

    private static func list(_ names: Set<String>) -> String {
        names.isEmpty ? "none" : names.sorted().map(\.printable).joined(separator: ", ")
    }
}
