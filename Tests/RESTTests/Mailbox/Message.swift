import Auth
import Models
import ORM
import SQLCore

/// The model of the example application.
struct Message: Model {
    var id: Int64?
    var sender: Reference<User>
    var receiver: Reference<User>
    var subject: String
    var message: String
    var creationDate: DateTime
    var isRead: Bool

    struct Fields: Sendable {
        let id = Field("id", \Message.id, .bigAuto)
        let sender = Field(
            "sender", \Message.sender, .foreignKey(onDelete: .cascade, relatedName: "sent_messages"))
        let receiver = Field(
            "receiver", \Message.receiver, .foreignKey(onDelete: .cascade, relatedName: "received_messages"))
        let subject = Field("subject", \Message.subject, .char(maxLength: 255))
        let message = Field("message", \Message.message, .text)
        let creationDate = Field("creation_date", \Message.creationDate, .dateTime(autoNowAdd: true))
        let isRead = Field("is_read", \Message.isRead, .boolean(default: false))
    }

    static let fields = Fields()
    static let schema = Schema(
        app: "messaging", Message.init, fields.id, fields.sender, fields.receiver, fields.subject, fields.message,
        fields.creationDate, fields.isRead, ordering: [fields.creationDate.descending, fields.id.descending],
        options: ModelOptions(indexes: [
            IndexDescription(name: "messaging_receiver_date_idx", fields: ["receiver", "-creation_date"]),
            IndexDescription(name: "messaging_sender_date_idx", fields: ["sender", "-creation_date"]),
        ]))

    var primaryKey: Int64? { id }

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
    init(sender: Reference<User>, receiver: Reference<User>, subject: String, message: String) {
        self.init(
            id: nil, sender: sender, receiver: receiver, subject: subject, message: message, creationDate: .now,
            isRead: false)
    }
}

extension Message {
    /// All messages with the users whose names are shown. Made once: each request only adds its conditions.
    private static let withUsers = objects.selectRelated { $0.sender }.selectRelated { $0.receiver }

    /// The messages that a user sent or received, with the users.
    static func visible(to user: Reference<User>) -> QuerySet<Message> {
        withUsers.filter { $0.sender == user || $0.receiver == user }
    }
}
