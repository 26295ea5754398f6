import NIOCore

/// One connection with its prepared statements. Every event loop has its own.
final class MessageStore {
    enum Login {
        case user(Int64)
        case inactive
        case invalidToken
    }

    private struct Statements {
        let list: SQLiteStatement
        let count: SQLiteStatement
        let page: SQLiteStatement
    }

    private let connection: SQLiteConnection
    private let begin: SQLiteStatement
    private let commit: SQLiteStatement
    private let user: SQLiteStatement
    private var statements: [MessageFilter: Statements] = [:]

    init(path: String) throws(SQLiteError) {
        connection = try SQLiteConnection(path: path)
        begin = try connection.prepare("BEGIN")
        commit = try connection.prepare("COMMIT")
        user = try connection.prepare(MessageQueries.user)
        _ = try statements(for: MessageFilter())
    }

    /// Reads in one transaction: one state of the database, locked once.
    func read<Result>(_ body: () throws -> Result) throws -> Result {
        try begin.run()
        do {
            let result = try body()
            try commit.run()
            return result
        } catch {
            try connection.execute("ROLLBACK")
            throw error
        }
    }

    func login(token: Substring) throws -> Login {
        var token = token
        return try token.withUTF8 { key in
            defer { user.reset() }
            user.bind(borrowing: UnsafeRawBufferPointer(key), at: 1)
            guard try user.step() else { return .invalidToken }
            return user.integer(1) != 0 ? .user(user.integer(0)) : .inactive
        }
    }

    func count(of user: Int64, _ filter: MessageFilter) throws -> Int64 {
        let count = try statements(for: filter).count
        defer { count.reset() }
        count.bind(user, at: 1)
        return try count.step() ? count.integer(0) : 0
    }

    /// Appends all messages of a user as JSON.
    func writeList(of user: Int64, _ filter: MessageFilter, to body: inout ByteBuffer) throws {
        let list = try statements(for: filter).list
        defer { list.reset() }
        list.bind(user, at: 1)
        try writeRows(list, to: &body)
    }

    /// Appends some messages of a user as JSON.
    func writePage(of user: Int64, _ filter: MessageFilter, limit: Int64, offset: Int64, to body: inout ByteBuffer)
        throws
    {
        let page = try statements(for: filter).page
        defer { page.reset() }
        page.bind(user, at: 1)
        page.bind(limit, at: 2)
        page.bind(offset, at: 3)
        try writeRows(page, to: &body)
    }

    private func writeRows(_ rows: SQLiteStatement, to body: inout ByteBuffer) throws {
        body.writeStaticString("[")
        var isFirst = true
        while try rows.step() {
            if !isFirst { body.writeStaticString(",") }
            isFirst = false
            body.writeMessage(rows)
        }
        body.writeStaticString("]")
    }

    private func statements(for filter: MessageFilter) throws(SQLiteError) -> Statements {
        if let known = statements[filter] { return known }
        let new = Statements(
            list: try connection.prepare(MessageQueries.list(filter)),
            count: try connection.prepare(MessageQueries.count(filter)),
            page: try connection.prepare(MessageQueries.page(filter)))
        statements[filter] = new
        return new
    }
}
