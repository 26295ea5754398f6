// Where the data is.

extension SettingKey<String> {
    /// `sqlite:///relative` or `sqlite:////absolute`. Also read from the variable `DATABASE_URL`.
    public static var databaseURL: Self {
        Self("DATABASE_URL", default: "sqlite:///db.sqlite3") { url in
            do throws(SettingsError) {
                _ = try DatabaseURL(url)
                return nil
            } catch {
                return error.message
            }
        }
    }

    /// `keep`, `wal` or `delete`; the mode is stored in the file, so Django inherits it.
    public static var sqliteJournalMode: Self {
        Self("SQLITE_JOURNAL_MODE", default: "keep") { mode in
            ["keep", "wal", "delete"].contains(mode) ? nil : "must be keep, wal or delete"
        }
    }
}

extension SettingKey<String?> {
    /// The SQLite file by its path, for those who have no URL. `DATABASE_URL` comes first.
    public static var databasePath: Self { Self("DATABASE_PATH", default: nil) }
}

extension SettingKey<Int> {
    /// Seconds to wait for a lock that another process holds.
    public static var sqliteBusyTimeout: Self {
        Self("SQLITE_BUSY_TIMEOUT", default: 5) { $0 < 0 ? "must be at least 0" : nil }
    }
}
