public import PythonJSON
public import SQLCore
public import Web

/// A view with a serializer: DRF's `GenericAPIView`.
public protocol GenericAPIView: APIView {
    associatedtype SerializerType: Serializer
    typealias Root = SerializerType.Root

    var serializer: SerializerType { get }

    /// Makes the object of a `POST`. The place for what the request does not say: DRF's `perform_create`.
    ///
    /// ```swift
    /// func performCreate(_ data: ValidatedData<Message>, _ request: APIRequest) async throws -> Message {
    ///     let user = try request.authenticatedUser(as: User.self)
    ///     return try await save(data.setting(Fields.sender, user.reference))
    /// }
    /// ```
    func performCreate(_ data: ValidatedData<Root>, _ request: APIRequest) async throws -> Root

    /// Whether a request with this method could pass, apart from its body; for `OPTIONS`.
    func checkAction(_ method: HTTPMethod, _ request: APIRequest, on db: any Connection) throws
}

extension GenericAPIView {
    public func performCreate(_ data: ValidatedData<Root>, _ request: APIRequest) async throws -> Root {
        try await save(data)
    }

    /// Makes an object in a transaction of its own.
    public func save(_ data: ValidatedData<Root>) async throws -> Root {
        let serializer = serializer
        return try await api.database.write { db in try serializer.create(data, on: db) }
    }

    /// Validates the body of a request, on a connection that only reads.
    public func validated(_ request: APIRequest) throws -> ValidatedData<Root> {
        let data = try request.data
        return try api.database.read { db in
            var context = request.serializerContext()
            context.db = db
            return try serializer.validated(data, in: context)
        }
    }

    /// `POST`: validates, makes and shows an object. DRF's `CreateModelMixin.create`.
    @Sendable public func create(_ request: APIRequest) async throws -> APIResponse {
        let data = try validated(request)
        let root = try await performCreate(data, request)
        var response = try respond(.created, root, request)
        if let location = try location(of: root, request) { response.headers.append((.location, location)) }
        return response
    }

    /// The URL of an object that was made, which is its field `url` if it has one: DRF's `get_success_headers`.
    private func location(of root: Root, _ request: APIRequest) throws -> String? {
        guard let field = SerializerType.schema.urlField else { return nil }
        var writer = JSONWriter()
        try withContext(for: request) { context in try field.write?(root, &writer, context) }
        return try JSONReader().read(writer.string).pythonText
    }

    /// What the serializer may look at as it writes: the database too, if some field needs it.
    private func withContext<Result: Sendable>(
        for request: APIRequest, on db: (any Connection)? = nil, _ body: (SerializerContext) throws -> Result
    ) throws -> Result {
        var context = request.serializerContext()
        context.db = db
        if db != nil || !SerializerType.schema.readsDatabase { return try body(context) }
        return try api.database.read { db in
            context.db = db
            return try body(context)
        }
    }

    /// An answer that shows one object.
    ///
    /// - Parameter db: the connection in use, if there is one.
    public func respond(
        _ status: HTTPStatus = .ok, _ root: Root, _ request: APIRequest, on db: (any Connection)? = nil
    ) throws -> APIResponse {
        try request.respond(status) { writer in
            try withContext(for: request, on: db) { context in try serializer.write(root, to: &writer, in: context) }
        }
    }

    public func checkAction(_ method: HTTPMethod, _ request: APIRequest, on db: any Connection) throws {
        try checkPermissions(request, on: db)
    }

    public func writeActions(
        _ methods: [HTTPMethod], for request: APIRequest, on db: any Connection, to writer: inout JSONWriter
    ) throws {
        let method = request.method
        defer { request.method = method }
        var hasBegun = false
        for candidate in methods {
            request.method = candidate
            do {
                try checkAction(candidate, request, on: db)
            } catch is any APIError {
                continue
            }
            if !hasBegun {
                writer.key("actions")
                writer.beginObject()
                hasBegun = true
            }
            writer.key(candidate.name)
            writer.beginObject()
            for (name, metadata) in SerializerType.schema.metadata {
                writer.key(name)
                metadata.write(to: &writer)
            }
            writer.endObject()
        }
        if hasBegun { writer.endObject() }
    }
}

/// A view for making objects.
public protocol CreateAPIView: GenericAPIView {}

extension CreateAPIView {
    public var handlers: [ViewHandler] { [.post(create)] }
}
