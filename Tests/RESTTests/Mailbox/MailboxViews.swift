import Auth
import Cryptography
import ORM
import PythonJSON
import REST
import SQLCore
import Web

/// What the views of the example share.
struct Mailbox: Sendable {
    var api: APISettings
    var authenticator: Authenticator
    var passwordValidators = PasswordValidators.standard

    var urlPatterns: [URLPattern] {
        [
            path("create_user/", CreateUserView(mailbox: self).asView(), name: "create_user"),
            path("api-token-auth/", ObtainAuthTokenView(mailbox: self).asView(), name: "api_token_auth"),
            path("write/", WriteView(mailbox: self).asView(), name: "write"),
            path("all/", AllView(mailbox: self).asView(), name: "all"),
            path("mark_read/<int:pk>/", MarkReadView(mailbox: self).asView(), name: "mark_read"),
            path("delete/<int:pk>/", DeleteView(mailbox: self).asView(), name: "delete"),
        ]
    }
}

struct CreateUserView: CreateAPIView {
    let mailbox: Mailbox
    var api: APISettings { mailbox.api }
    let description = "Register a user and get the token to authenticate with."
    var serializer: CreateUserSerializer { CreateUserSerializer(validators: mailbox.passwordValidators) }

    func performCreate(_ data: ValidatedData<NewUser>, _ request: APIRequest) async throws -> NewUser {
        let username = try data.require(CreateUserSerializer.fields.username)
        let password = try data.require(CreateUserSerializer.fields.password)
        let hashers = mailbox.authenticator.hashers
        // Hashing takes long, so it comes before the transaction.
        let user = try await mailbox.authenticator.pool.run {
            try User.new(username: username, password: password, hashers: hashers)
        }
        do {
            return try await api.database.write { db in
                var user = user
                try user.insert(on: db)
                var token = Token(user: user.reference)
                try token.insert(on: db)
                return NewUser(user: user, token: token.key)
            }
        } catch let error as DatabaseError where error.isIntegrityError {
            throw ValidationError([("username", ["A user with that username already exists."])], code: "unique")
        }
    }
}

/// The messages that the authenticated user sent or received.
protocol MessageView: ModelAPIView where SerializerType == MessageSerializer {
    var mailbox: Mailbox { get }
}

extension MessageView {
    var api: APISettings { mailbox.api }
    var serializer: MessageSerializer { MessageSerializer() }
    var permissions: [any BasePermission] {
        [IsAuthenticated(), CredentialParamsMatch(authenticator: mailbox.authenticator)]
    }

    func queryset(for request: APIRequest) throws -> QuerySet<Message> {
        let user = try request.authenticatedUser(as: Member.self).user.reference
        return Message.visible(to: user)
    }
}

struct WriteView: MessageView, CreateAPIView {
    let mailbox: Mailbox
    let description = "Send a message."

    func performCreate(_ data: ValidatedData<Message>, _ request: APIRequest) async throws -> Message {
        let user = try request.authenticatedUser(as: Member.self).user
        if let sender = data[MessageSerializer.fields.sender], sender != user.reference {
            throw PermissionDenied("You can only send messages as yourself.")
        }
        return try await save(data.setting(MessageSerializer.fields.sender, user.reference))
    }
}

struct AllView: MessageView, ListAPIView {
    let mailbox: Mailbox
    let description = "List the messages that you sent or received."
    let pagination: (any Pagination)? = PageNumberPagination(
        pageSize: 20, pageSizeParameter: "page_size", maxPageSize: 100, isOptIn: true)

    func filter(_ queryset: QuerySet<Message>, for request: APIRequest) throws -> QuerySet<Message> {
        if request.query.isEmpty { return queryset }
        let filters = try FilterSerializer().validated(InputData(lastValuesOf: request.query), in: SerializerContext())
        let user = try request.authenticatedUser(as: Member.self).user.reference
        var queryset = queryset
        switch filters[FilterSerializer.fields.folder] {
        case "received": queryset = queryset.filter { $0.receiver == user }
        case "sent": queryset = queryset.filter { $0.sender == user }
        default: break
        }
        if let isRead = filters[FilterSerializer.fields.isRead] {
            queryset = queryset.filter { isRead == "true" ? $0.isRead == true : $0.isRead == false }
        }
        return queryset
    }
}

struct MarkReadView: MessageView {
    let mailbox: Mailbox
    let description = "Mark a message that you received as read."
    var objectPermissions: [any ObjectPermission<Message>] { [IsReceiver()] }
    var handlers: [ViewHandler] { [.put(markRead), .patch(markRead)] }

    @Sendable private func markRead(_ request: APIRequest) async throws -> APIResponse {
        var message = try api.database.read { db in try object(for: request, on: db) }
        if !message.isRead, let id = message.id {
            message.isRead = true
            try await api.database.write { db in
                _ = try Message.objects.filter { $0.id == id }.update(on: db) { [$0.isRead.set(true)] }
            }
        }
        return try respond(.ok, message, request)
    }
}

struct DeleteView: MessageView, DestroyAPIView {
    let mailbox: Mailbox
    let description = "Delete a message that you sent or received."
}

/// A name and a password against a token.
struct ObtainAuthTokenView: GenericAPIView {
    let mailbox: Mailbox
    var api: APISettings { mailbox.api }
    var parsers: [any Parser] { [FormParser(), FormDataParser(), JSONParser()] }
    var renderers: [any Renderer] { [JSONRenderer()] }
    var serializer: AuthTokenSerializer { AuthTokenSerializer() }
    var handlers: [ViewHandler] { [.post(obtain)] }

    @Sendable private func obtain(_ request: APIRequest) async throws -> APIResponse {
        let data = try validated(request)
        let user = try await mailbox.authenticator.authenticate(
            username: data.require(AuthTokenSerializer.fields.username),
            password: data.require(AuthTokenSerializer.fields.password))
        guard let reference = user?.reference else { throw AuthTokenSerializer.wrongCredentials }
        let token = try await api.database.write { db in try Token.getOrCreate(for: reference, on: db).0 }
        return try request.respond(.ok, ["token": .string(token.key)])
    }
}
