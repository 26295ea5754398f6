import Auth
import ORM
import REST
import Web

/// `POST write/`: sends a message.
struct WriteView: MessageView, CreateAPIView {
    let messaging: MessagingApp
    let description = "Send a message."

    func performCreate(_ data: ValidatedData<Message>, _ request: APIRequest) async throws -> Message {
        let user = try request.authenticatedUser(as: User.self)
        if let sender = data[MessageSerializer.fields.sender], sender != user.reference {
            throw PermissionDenied("You can only send messages as yourself.")
        }
        return try await save(data.setting(MessageSerializer.fields.sender, user.reference))
    }
}
