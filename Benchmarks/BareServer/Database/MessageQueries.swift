/// The SQL of every list, as one would write it by hand with the query plans in view.
enum MessageQueries {
    /// The user of a token.
    static let user = """
        SELECT u.id, u.is_active FROM authtoken_token t JOIN auth_user u ON u.id = t.user_id WHERE t.key = ?1
        """

    private static let columns = "m.id, s.username, r.username, m.subject, m.message, m.creation_date, m.is_read"
    // CROSS keeps the order of the tables: the messages are few, and their users are found by id.
    private static let users = """
        CROSS JOIN auth_user s ON s.id = m.sender_id CROSS JOIN auth_user r ON r.id = m.receiver_id
        """
    private static let newestFirst = "ORDER BY m.creation_date DESC, m.id DESC"

    /// All messages of user `?1`.
    static func list(_ filter: MessageFilter) -> String {
        "SELECT \(columns) FROM messaging_message m \(users) WHERE \(condition(filter)) \(newestFirst)"
    }

    static func count(_ filter: MessageFilter) -> String {
        "SELECT COUNT(*) FROM messaging_message m WHERE \(condition(filter))"
    }

    /// `?2` messages of user `?1` after the first `?3`.
    ///
    /// Each branch reads an index in the order of the list, so SQLite merges the two and stops at the end of the page; an `OR`
    /// would have to sort all messages of the user.
    static func page(_ filter: MessageFilter) -> String {
        """
        SELECT \(columns) FROM (
            \(branches(filter).joined(separator: " UNION ALL ")) ORDER BY creation_date DESC, id DESC LIMIT ?2 OFFSET ?3
        ) k CROSS JOIN messaging_message m ON m.id = k.id \(users) \(newestFirst)
        """
    }

    private static func branches(_ filter: MessageFilter) -> [String] {
        let received = "m.receiver_id = ?1"
        let sent = "m.sender_id = ?1"
        let conditions =
            switch filter.folder {
            case .received: [received]
            case .sent: [sent]
            case nil: [received, "\(sent) AND m.receiver_id <> ?1"]
            }
        return conditions.map { condition in
            "SELECT m.id, m.creation_date FROM messaging_message m WHERE \(condition)\(isRead(filter))"
        }
    }

    private static func condition(_ filter: MessageFilter) -> String {
        let mine =
            switch filter.folder {
            case .received: "m.receiver_id = ?1"
            case .sent: "m.sender_id = ?1"
            case nil: "(m.sender_id = ?1 OR m.receiver_id = ?1)"
            }
        return mine + isRead(filter)
    }

    private static func isRead(_ filter: MessageFilter) -> String {
        switch filter.isRead {
        case true?: " AND m.is_read"
        case false?: " AND NOT m.is_read"
        case nil: ""
        }
    }
}
