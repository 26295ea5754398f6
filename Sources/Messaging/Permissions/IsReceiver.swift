import Auth
import ORM
import REST
import SQLCore

/// Lets only the receiver of a message through.
struct IsReceiver: ObjectPermission {
    func hasObjectPermission(_ request: APIRequest, _ message: Message, on db: any Connection) -> PermissionDecision {
        message.receiver.id == request.user(as: User.self)?.id
            ? .allowed : .denied("Only the receiver can mark a message as read.")
    }
}
