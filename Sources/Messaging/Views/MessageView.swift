import Auth
import ORM
import REST

/// What the views of messages share: the messages that the authenticated user sent or received.
protocol MessageView: ModelAPIView where SerializerType == MessageSerializer {
    var messaging: MessagingApp { get }
}

extension MessageView {
    var api: APISettings { messaging.api }
    var serializer: MessageSerializer { MessageSerializer() }
    var permissions: [any BasePermission] {
        [IsAuthenticated(), CredentialParamsMatch(authenticator: messaging.authenticator)]
    }

    func queryset(for request: APIRequest) throws -> QuerySet<Message> {
        let user = try request.authenticatedUser(as: User.self).reference
        return Message.visible(to: user)
    }
}
