public import Auth
import Models
public import ORM
public import SQLCore

/// A message from one user to another: the table `messaging_message`.
public struct Message: Model {
    public var id: Int64?
    public var sender: Reference<User>
    public var receiver: Reference<User>
    public var subject: String
    public var message: String
    public var creationDate: DateTime
    public var isRead: Bool

    public struct Fields: Sendable {
        public let id = Field("id", \Message.id, .bigAuto)
        public let sender = Field(
            "sender", \Message.sender, .foreignKey(onDelete: .cascade, relatedName: "sent_messages"))
        public let receiver = Field(
            "receiver", \Message.receiver, .foreignKey(onDelete: .cascade, relatedName: "received_messages"))
        public let subject = Field("subject", \Message.subject, .char(maxLength: 255))
        public let message = Field("message", \Message.message, .text)
        public let creationDate = Field("creation_date", \Message.creationDate, .dateTime(autoNowAdd: true))
        public let isRead = Field("is_read", \Message.isRead, .boolean(default: false))
    }

    public static let fields = Fields()
    public static let schema = Schema(
        app: "messaging", Message.init, fields.id, fields.sender, fields.receiver, fields.subject, fields.message,
        fields.creationDate, fields.isRead, ordering: [fields.creationDate.descending, fields.id.descending],
        options: ModelOptions(indexes: [
            IndexDescription(name: "messaging_receiver_date_idx", fields: ["receiver", "-creation_date"]),
            IndexDescription(name: "messaging_sender_date_idx", fields: ["sender", "-creation_date"]),
        ]))

    public var primaryKey: Int64? { id }

    init(
        id: Int64?, sender: Reference<User>, receiver: Reference<User>, subject: String, message: String,
        creationDate: DateTime, isRead: Bool
    ) {
        self.id = id
        self.sender = sender
        self.receiver = receiver
        self.subject = subject
        self.message = message
        self.creationDate = creationDate
        self.isRead = isRead
    }

    /// A message that is not sent yet.
    public init(sender: Reference<User>, receiver: Reference<User>, subject: String, message: String) {
        self.init(
            id: nil, sender: sender, receiver: receiver, subject: subject, message: message, creationDate: .now,
            isRead: false)
    }
}

extension Message {
    /// All messages with the users whose names are shown. Made once: each request only adds its conditions.
    private static let withUsers = objects.selectRelated { $0.sender }.selectRelated { $0.receiver }

    /// The messages that a user sent or received, with the users. A page of them is merged from the two indexes.
    static func visible(to user: Reference<User>) -> QuerySet<Message> {
        withUsers.filter { $0.receiver == user || $0.sender == user }.mergingAlternatives()
    }

    /// The messages that a user received, with the users.
    static func received(by user: Reference<User>) -> QuerySet<Message> {
        withUsers.filter { $0.receiver == user }
    }

    /// The messages that a user sent, with the users.
    static func sent(by user: Reference<User>) -> QuerySet<Message> {
        withUsers.filter { $0.sender == user }
    }
}
