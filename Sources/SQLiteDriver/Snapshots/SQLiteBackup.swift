internal import GRDBSQLite
internal import SQLCore

/// Copies one open database over another, a few megabytes at a time.
///
/// https://www.sqlite.org/backup.html
struct SQLiteBackup: ~Copyable {
    private static let pagesPerStep: Int32 = 1024
    /// How often the copy may begin anew because somebody wrote.
    private static let patience = 3

    private let source: OpaquePointer
    private let destination: OpaquePointer
    private let backup: OpaquePointer
    private let isShared: Bool

    /// - Parameter isShared: Whether writers may get in between two steps. The copy then begins anew; after a few times they
    ///   have to wait until it is done. In WAL mode nobody waits for a reader, so there it is one transaction from the start.
    init(_ source: borrowing RawConnection, to destination: OpaquePointer, isShared: Bool) throws(DatabaseError) {
        self.source = source.handle
        self.destination = destination
        self.isShared = isShared
        if !isShared { try source.execute(Self.holdingTransaction) }
        guard let backup = sqlite3_backup_init(destination, "main", source.handle, "main") else {
            throw RawConnection.error(sqlite3_extended_errcode(destination))
        }
        self.backup = backup
    }

    private static let holdingTransaction = "BEGIN; SELECT COUNT(*) FROM sqlite_master"

    consuming func run(_ progress: (SQLiteSnapshot.Progress) -> Void) throws(DatabaseError) {
        var remaining = Int32.max
        var restarts = 0
        var code = SQLITE_OK
        while code == SQLITE_OK {
            code = sqlite3_backup_step(backup, Self.pagesPerStep)
            let left = sqlite3_backup_remaining(backup)
            let total = sqlite3_backup_pagecount(backup)
            progress(.init(copiedPages: Int(total) - Int(left), totalPages: Int(total)))
            if left > remaining {
                restarts += 1
                if isShared, restarts == Self.patience {
                    guard sqlite3_exec(source, Self.holdingTransaction, nil, nil, nil) == SQLITE_OK else {
                        code = sqlite3_extended_errcode(source)
                        break
                    }
                }
            }
            remaining = left
        }
        let finished = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE else { throw RawConnection.error(code) }
        guard finished == SQLITE_OK else { throw RawConnection.error(finished) }
    }
}
