internal import SQLiteDriver

/// The file to import, looked at from outside: refused here if it cannot be a readable SQLite database.
struct SourceFile {
    let path: String
    let state: FileState
    private let header: SQLiteHeader

    /// Whether the file is in WAL mode, which the copy then is too.
    var isWAL: Bool { header.isWAL }

    init(_ path: String) throws(ImportError) {
        self.path = path
        guard let state = FileState(path) else {
            let trouble = SystemError.current
            throw ImportError(
                .unreadable, trouble.isMissingFile ? "\(path) does not exist." : "\(path): \(trouble.message).")
        }
        self.state = state
        switch state.kind {
        case .regular: break
        case .directory: throw ImportError(.unreadable, "\(path) is a directory, not a database file.")
        case .other: throw ImportError(.unreadable, "\(path) is not a regular file.")
        }
        let head: [UInt8]
        do {
            head = try FilePaths.head(of: path, count: 4096)
        } catch {
            throw ImportError(.unreadable, "\(path) cannot be read: \(error.message).")
        }
        guard !head.isEmpty else { throw ImportError(.notADatabase, "\(path) is empty: there is no database in it.") }
        guard let header = SQLiteHeader(head) else {
            throw ImportError(.notADatabase, "\(path) is not a SQLite database\(FileFormat(head).remark).")
        }
        self.header = header
    }

    /// The error for a file that SQLite itself finds wrong.
    ///
    /// Only then the header is asked: while somebody writes, it may be ahead of the file.
    func damage(_ finding: String) -> ImportError {
        ImportError(.damaged, "\(path) is damaged: \(header.trouble(fileSize: state.size) ?? finding).")
    }
}
