import ORM
import REST
import SQLCore
import Web

/// `PUT` and `PATCH mark_read/<id>/`: marks a message as read, if the user received it.
struct MarkReadView: MessageView {
    let messaging: MessagingApp
    let description = "Mark a message that you received as read."
    var objectPermissions: [any ObjectPermission<Message>] { [IsReceiver()] }
    var handlers: [ViewHandler] { [.put(markRead), .patch(markRead)] }

    @Sendable private func markRead(_ request: APIRequest) async throws -> APIResponse {
        var message = try api.database.read { db in try object(for: request, on: db) }
        if !message.isRead, let id = message.id {
            message.isRead = true
            try await api.database.write { db in
                try Message.objects.filter { $0.id == id }.update(on: db) { [$0.isRead.set(true)] }
            }
        }
        return try respond(.ok, message, request)
    }
}
