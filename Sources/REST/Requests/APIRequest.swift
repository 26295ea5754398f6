public import PythonJSON
public import TimeZones
public import Web

/// A request as API views see it: DRF's `Request` around Django's.
///
/// ```swift
/// request.user               // who asks, or nil
/// request.query["page"]      // the query string
/// try request.data           // the body, parsed by its content type
/// ```
///
/// Like the request inside, it belongs to one task at a time.
public final class APIRequest {
    /// The request inside.
    public let request: Request
    /// The parameters of the query string.
    public let query: QueryDict
    /// The method; another one than the client's while `OPTIONS` asks what would be allowed.
    public internal(set) var method: HTTPMethod
    /// Who asks; `nil` for anyone who did not say.
    public var user: (any RequestUser)?
    /// What the user showed: the key of a token, or nothing for a session.
    public var authToken: String?
    /// Whether one of the view's authentications found the user.
    public internal(set) var isAuthenticated = false
    /// The action of a view set: `list`, `retrieve`, …
    public internal(set) var action: String?
    /// The version of the API that is asked for, if the view has versions.
    public internal(set) var version: String?
    /// How the version was found, which also decides how URLs tell it.
    public internal(set) var versioning: (any Versioning)?
    /// The parameter of the query that names a format, which links keep.
    var formatParameter: String?
    public internal(set) var acceptedRenderer: any Renderer
    public internal(set) var acceptedMediaType: String
    /// How JSON is to look in this answer.
    public internal(set) var style: JSONWriter.Style
    /// The zone in which this request's dates are read and shown.
    ///
    /// Setting another one, such as the user's own, is Django's `timezone.activate()`.
    public var time: TimeSettings
    let parsers: [any Parser]
    /// Whether permissions that take time were asked already, and agreed.
    var hasPassedDeferredPermissions = false

    private var cachedData: InputData?

    init(_ request: Request, parsers: [any Parser], renderer: any Renderer, time: TimeSettings) throws {
        self.time = time
        self.request = request
        self.parsers = parsers
        method = request.method
        acceptedRenderer = renderer
        acceptedMediaType = renderer.mediaType
        style = .compact
        query = request.queryString.isEmpty ? QueryDict() : try request.query
    }

    /// The values that the URL pattern took from the path.
    public var arguments: PathArguments { request.resolverMatch?.arguments ?? [:] }

    /// The user, if it is one of this type.
    public func user<User: RequestUser>(as type: User.Type) -> User? { user as? User }

    /// The user of a view that only lets users in; anyone else is refused here at the latest.
    public func authenticatedUser<User: RequestUser>(as type: User.Type) throws -> User {
        guard let user = user as? User else { throw NotAuthenticated() }
        return user
    }

    public var contentType: String { request.headers[.contentType] ?? "" }

    /// The body, parsed by the parser for its content type.
    ///
    /// An empty body is an empty object, or an empty form if the content type is a form's. Throws ``ParseError`` or
    /// ``UnsupportedMediaType``; after that, the data are an empty form.
    public var data: InputData {
        get throws {
            if let cachedData { return cachedData }
            do {
                let data = try parse()
                cachedData = data
                return data
            } catch {
                cachedData = .form(FormData())
                throw error
            }
        }
    }

    private func parse() throws -> InputData {
        let contentType = contentType
        if isBodyEmpty { return Self.isForm(contentType) ? .form(FormData()) : .json([:]) }
        guard let parser = MediaType(contentType).parser(among: parsers) else {
            throw UnsupportedMediaType(contentType)
        }
        return try parser.parse(request)
    }

    private var isBodyEmpty: Bool {
        if let length = request.contentLength { return length == 0 }
        if case .complete(let bytes) = request.receivedBody { return bytes.isEmpty }
        return false
    }

    private static func isForm(_ contentType: String) -> Bool {
        if contentType.isEmpty { return false }
        let type = MediaType(contentType).fullType
        return type == "application/x-www-form-urlencoded" || type == "multipart/form-data"
    }

    /// What serializers get to know of this request.
    public func serializerContext(partial isPartial: Bool = false) -> SerializerContext {
        SerializerContext(request: self, isPartial: isPartial)
    }

    /// An answer whose body the closure writes, in the style that was negotiated.
    ///
    /// ```swift
    /// return try request.respond(.created) { writer in try serializer.write(message, to: &writer, in: context) }
    /// ```
    public func respond(
        _ status: HTTPStatus = .ok, capacity: Int = 1024, headers: [(HeaderName, String)] = [],
        _ write: (inout JSONWriter) throws -> Void
    ) throws -> APIResponse {
        var writer = JSONWriter(style, capacity: capacity)
        try write(&writer)
        if writer.hasNonFiniteNumber {
            throw SerializerError(
                code: .nonFiniteNumber, message: "Out of range float values are not JSON compliant")
        }
        return APIResponse(status: status, json: writer.takeBytes(), headers: headers)
    }

    /// An answer with a JSON value.
    public func respond(_ status: HTTPStatus = .ok, _ value: JSONValue) throws -> APIResponse {
        try respond(status) { $0.write(value) }
    }
}
