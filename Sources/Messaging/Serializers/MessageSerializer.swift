import Auth
import ORM
import REST

/// A message as clients see and send it.
struct MessageSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Message.fields.id)
        let sender = BoundField("sender", \Message.sender, UserField(.optional))
            .shown(by: Message.fields.sender[\.username])
        let receiver = BoundField("receiver", \Message.receiver, UserField())
            .shown(by: Message.fields.receiver[\.username])
        let subject = ModelField(Message.fields.subject)
        let message = ModelField(Message.fields.message)
        let creationDate = ModelField(Message.fields.creationDate, .readOnly)
        let isRead = ModelField(Message.fields.isRead, .readOnly)
    }

    static let fields = Fields()
    static let schema = SerializerSchema(
        fields.id, fields.sender, fields.receiver, fields.subject, fields.message, fields.creationDate, fields.isRead)
}
