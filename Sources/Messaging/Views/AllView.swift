import Auth
import ORM
import REST
import Web

/// `GET all/`: the messages, newest first, in pages for those who ask for pages.
struct AllView: MessageView, ListAPIView {
    let messaging: MessagingApp
    let description = "List the messages that you sent or received."
    let pagination: (any Pagination)? = PageNumberPagination(
        pageSize: 20, pageSizeParameter: "page_size", maxPageSize: 100, isOptIn: true)

    func filter(_ queryset: QuerySet<Message>, for request: APIRequest) throws -> QuerySet<Message> {
        if request.query.isEmpty { return queryset }
        let filters = try FilterSerializer().validated(InputData(lastValuesOf: request.query), in: SerializerContext())
        let user = try request.authenticatedUser(as: User.self).reference
        var queryset = queryset
        switch filters[FilterSerializer.fields.folder] {
        case "received": queryset = Message.received(by: user)
        case "sent": queryset = Message.sent(by: user)
        default: break
        }
        if let isRead = filters[FilterSerializer.fields.isRead] {
            queryset = queryset.filter { $0.isRead == (isRead == "true") }
        }
        return queryset
    }
}
