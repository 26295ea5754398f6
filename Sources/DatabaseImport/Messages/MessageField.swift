/// A field of the project's messages, and how other projects call such a thing.
enum MessageField: String, CaseIterable, Sendable {
    case id, sender, receiver, subject, message
    case creationDate = "creation_date"
    case isRead = "is_read"

    /// The field that a text of `--map` names, by its own name or that of its column.
    init?(name: String) {
        guard let field = Self.allCases.first(where: { $0.rawValue == name || $0.column == name }) else { return nil }
        self = field
    }

    /// The column of `messaging_message`.
    var column: String {
        switch self {
        case .sender, .receiver: rawValue + "_id"
        default: rawValue
        }
    }

    var isUser: Bool { self == .sender || self == .receiver }

    /// Names of columns that mean the same, without a final `_id`.
    var synonyms: Set<String> {
        switch self {
        case .id: []
        case .sender:
            [
                "from", "from_user", "user_from", "sent_by", "author", "writer", "created_by", "creator", "source",
                "origin", "sending_user", "message_from", "msg_from", "sender_user", "user_sender",
            ]
        case .receiver:
            [
                "recipient", "to", "to_user", "user_to", "sent_to", "addressee", "target", "destination", "reciever",
                "received_by", "receiving_user", "message_to", "msg_to", "receiver_user", "recipient_user", "dest",
                "user_receiver", "user_recipient",
            ]
        case .subject: ["title", "topic", "heading", "headline", "header", "caption"]
        case .message:
            [
                "body", "text", "content", "contents", "msg", "message_text", "message_body", "msg_content", "note",
                "letter",
            ]
        case .creationDate:
            [
                "created", "created_at", "created_on", "creation_time", "date_created", "timestamp", "date", "datetime",
                "sent", "sent_at", "sent_on", "date_sent", "sent_date", "sent_time", "time", "date_time", "pub_date",
                "when", "posted", "posted_at",
            ]
        case .isRead:
            [
                "read", "seen", "is_seen", "viewed", "is_viewed", "opened", "is_opened", "has_been_read", "was_read",
                "read_at", "read_on", "date_read", "seen_at", "viewed_at", "opened_at", "read_date",
                "unread", "is_unread", "unseen", "is_new",
            ]
        }
    }

    /// Names that mean the opposite.
    static let negations: Set<String> = ["unread", "is_unread", "unseen", "is_new"]
}
