/// A request, as views and middleware see it: Django's `HttpRequest`.
///
/// It is an object, passed along while one request is answered, so that an outer layer sees what an inner one noted.
/// It belongs to one task at a time and is not `Sendable`: take what a concurrent closure needs out of it first.
///
/// ```swift
/// func hello(_ request: Request) async throws -> Response {
///     Response(text: "Hello \(try request.query["name"] ?? "you")")
/// }
/// ```
public final class Request {
    public let method: HTTPMethod
    /// The path as Django's `path_info` has it: percent-decoded, always beginning with `/`.
    public let path: String
    /// The path as the client wrote it.
    public let rawPath: String
    /// What follows the first `?`, undecoded; empty when there is none.
    public let queryString: String
    public let headers: HeaderFields
    /// The address of the other end of the connection: `REMOTE_ADDR`.
    public let remoteAddress: String?
    public let server: ServerAddress
    /// Whether the connection itself is encrypted. Views ask ``isSecure``, which also listens to a trusted proxy.
    public let isConnectionSecure: Bool
    public let receivedBody: ReceivedBody
    let sharedSettings: SharedWebSettings

    /// Which URL pattern matched; `nil` before the URL was resolved.
    public var resolverMatch: ResolverMatch?
    /// The URLs of the application that answers; `nil` outside of one.
    public internal(set) var resolver: URLResolver?

    private var storage = RequestStorage()
    var cachedQuery: QueryDict?
    var cachedCookies: Cookies?
    var cachedForm: FormData?

    /// Makes a request.
    ///
    /// - Parameter target: path and query as in the request line: `/all/?page=2`.
    public init(
        method: HTTPMethod = .get,
        target: String = "/",
        headers: HeaderFields = [:],
        body: ReceivedBody = .complete([]),
        remoteAddress: String? = "127.0.0.1",
        server: ServerAddress = .test,
        isConnectionSecure: Bool = false,
        settings: SharedWebSettings = .standard
    ) {
        self.method = method
        (rawPath, queryString) = RequestTarget.split(target)
        path = RequestTarget.decodedPath(rawPath)
        self.headers = headers
        self.receivedBody = body
        self.remoteAddress = remoteAddress
        self.server = server
        self.isConnectionSecure = isConnectionSecure
        self.sharedSettings = settings
    }

    public var settings: WebSettings { sharedSettings.value }

    /// A value that a layer keeps with this request.
    public subscript<Key: RequestKey>(key: Key.Type) -> Key.Value? {
        get { storage[key] }
        set { storage[key] = newValue }
    }

    /// The parameters of the query string: Django's `request.GET`.
    ///
    /// Throws ``SuspiciousOperation`` when there are more than `DATA_UPLOAD_MAX_NUMBER_FIELDS`.
    public var query: QueryDict {
        get throws {
            if let cachedQuery { return cachedQuery }
            let parsed =
                queryString.isEmpty
                ? QueryDict()
                : try QueryDict(
                    bytes: Array(queryString.utf8), encoding: encoding ?? sharedSettings.value.defaultEncoding,
                    maxFields: sharedSettings.value.uploads.maxNumberFields)
            cachedQuery = parsed
            return parsed
        }
    }

    /// The cookies that the client sent.
    public var cookies: Cookies {
        if let cachedCookies { return cachedCookies }
        let parsed = headers[.cookie].map { Cookies(WireText.decoded($0)) } ?? Cookies()
        cachedCookies = parsed
        return parsed
    }

    /// The body, unless it is longer than `DATA_UPLOAD_MAX_MEMORY_SIZE`.
    ///
    /// Throws ``SuspiciousOperation`` (`requestDataTooBig`) or ``UnreadablePostError``.
    public var body: [UInt8] {
        get throws {
            let limit = sharedSettings.value.uploads.maxMemorySize ?? .max
            if contentLength ?? 0 > limit { throw SuspiciousOperation.requestDataTooBig }
            let bytes = try unlimitedBody
            if bytes.count > limit { throw SuspiciousOperation.requestDataTooBig }
            return bytes
        }
    }

    /// The body, whatever its size, for parsers with limits of their own (multipart forms count files apart).
    public var unlimitedBody: [UInt8] {
        get throws {
            switch receivedBody {
            case .complete(let bytes): return bytes
            case .tooLarge: throw SuspiciousOperation.requestDataTooBig
            case .incomplete: throw UnreadablePostError()
            }
        }
    }

    /// `Content-Length`, if it is there and a number.
    public var contentLength: Int? { headers[.contentLength].flatMap { Int($0) } }
}
