import GRDBSQLite

/// How many durable messages SQLite takes per second: inserts in a loop, a given number per commit, nothing else.
struct InsertLimit {
    private let connection: SQLiteConnection
    private let users: [Int64]

    init(databasePath: String) throws {
        connection = try SQLiteConnection(path: databasePath, flags: SQLITE_OPEN_READWRITE)
        try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
        let ids = try connection.prepare("SELECT id FROM auth_user ORDER BY id LIMIT 100")
        var users: [Int64] = []
        while try ids.step() { users.append(ids.integer(0)) }
        guard !users.isEmpty else { throw UsageError("\(databasePath) has no users") }
        self.users = users
    }

    /// - Returns: one line of JSON.
    func measure(perCommit: Int, for duration: Duration) throws -> String {
        let begin = try connection.prepare("BEGIN IMMEDIATE")
        let commit = try connection.prepare("COMMIT")
        let insert = try connection.prepare(
            """
            INSERT INTO messaging_message (sender_id, receiver_id, subject, message, creation_date, is_read) \
            VALUES (?1, ?2, ?3, ?4, '2024-05-06 07:08:09.123456', 0)
            """)
        let subject = Array("Measured".utf8)
        let message = Array(String(repeating: "durable ", count: 25).utf8)
        let clock = ContinuousClock()
        let start = clock.now
        var messages = 0
        while clock.now - start < duration {
            try begin.run()
            for _ in 0..<perCommit {
                insert.bind(users[messages % users.count], at: 1)
                insert.bind(users[(messages + 1) % users.count], at: 2)
                try subject.withUnsafeBytes { subject in
                    try message.withUnsafeBytes { message in
                        insert.bind(borrowing: subject, at: 3)
                        insert.bind(borrowing: message, at: 4)
                        try insert.run()
                    }
                }
                messages += 1
            }
            try commit.run()
        }
        let seconds = (clock.now - start) / .seconds(1)
        return #"{"per_commit": \#(perCommit), "messages": \#(messages), "seconds": \#(seconds)}"#
    }
}
