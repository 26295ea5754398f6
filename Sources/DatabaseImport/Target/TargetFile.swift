internal import SQLCore
internal import SQLiteDriver

/// Where the copy goes, and what is there now.
struct TargetFile {
    /// Tables that `migrate` fills by itself: with rows in these alone, a database has no data yet.
    private static let bookkeeping: Set<String> = [
        "django_migrations", "django_content_type", "auth_permission", "sqlite_sequence", "sqlite_stat1",
        "sqlite_stat4",
    ]

    let path: String
    /// Whether nothing is there.
    let isMissing: Bool
    /// Why what is there must not be replaced unasked; `nil` if it may be.
    let objection: String?

    init(_ path: String, source: SourceFile, scratchFolder: String) throws(ImportError) {
        self.path = path
        guard path != ":memory:", !path.isEmpty else {
            throw ImportError(.target, "The configured database is in memory: there is no file to import into.")
        }
        guard let state = FileState(path) else {
            let folder = FilePaths.folder(of: FilePaths.destination(path))
            guard FileState(folder)?.kind == .directory else {
                throw ImportError(.target, "The folder \(folder) of the configured database does not exist.")
            }
            isMissing = true
            objection = nil
            return
        }
        guard state.kind == .regular else { throw ImportError(.target, "\(path) is not a regular file.") }
        guard !state.isSameFile(as: source.state) else {
            throw ImportError(.target, "\(source.path) is the configured database itself: there is nothing to import.")
        }
        isMissing = false
        objection = state.size == 0 ? nil : try Self.objection(path, scratchFolder)
    }

    private static func objection(_ path: String, _ scratchFolder: String) throws(ImportError) -> String? {
        do {
            var snapshot = SQLiteSnapshot(of: path, scratchFolder: scratchFolder)
            snapshot.lockTimeout = 5
            guard let tables = try snapshot.tablesWithRows() else { return "has changes that are not finished" }
            let count = tables.filter { !bookkeeping.contains($0) }.count
            return count == 0 ? nil : "has data in \(count == 1 ? "1 table" : "\(count) tables")"
        } catch  where error.code == .locked {
            throw ImportError(.target, "\(path) is in use by another program; end that first.")
        } catch {
            return "is not a database that can be read"
        }
    }
}
