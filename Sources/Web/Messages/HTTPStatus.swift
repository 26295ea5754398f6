/// A status code, with the reason phrase that Python's `http.client` knows for it.
///
/// ```swift
/// HTTPStatus.notFound.code          // 404
/// HTTPStatus(418).reasonPhrase      // "I'm a Teapot"
/// ```
public struct HTTPStatus: Hashable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    public let code: Int

    public init(_ code: Int) { self.code = code }
    public init(integerLiteral value: Int) { self.init(value) }

    public var description: String { "\(code) \(reasonPhrase)" }

    public static let ok: Self = 200
    public static let created: Self = 201
    public static let accepted: Self = 202
    public static let noContent: Self = 204
    public static let movedPermanently: Self = 301
    public static let found: Self = 302
    public static let notModified: Self = 304
    public static let badRequest: Self = 400
    public static let unauthorized: Self = 401
    public static let forbidden: Self = 403
    public static let notFound: Self = 404
    public static let methodNotAllowed: Self = 405
    public static let notAcceptable: Self = 406
    public static let preconditionFailed: Self = 412
    public static let contentTooLarge: Self = 413
    public static let unsupportedMediaType: Self = 415
    public static let tooManyRequests: Self = 429
    public static let internalServerError: Self = 500
    public static let serviceUnavailable: Self = 503

    public var isSuccess: Bool { (200..<300).contains(code) }
    public var isRedirect: Bool { (300..<400).contains(code) }

    /// Whether an answer with this status has no body by definition.
    public var forbidsBody: Bool { (100..<200).contains(code) || code == 204 || code == 304 }

    /// The usual words for the code, or Django's `Unknown Status Code`.
    public var reasonPhrase: String { Self.reasonPhrases[code] ?? "Unknown Status Code" }

    private static let reasonPhrases: [Int: String] = [
        100: "Continue", 101: "Switching Protocols", 102: "Processing", 103: "Early Hints",
        200: "OK", 201: "Created", 202: "Accepted", 203: "Non-Authoritative Information", 204: "No Content",
        205: "Reset Content", 206: "Partial Content", 207: "Multi-Status", 208: "Already Reported", 226: "IM Used",
        300: "Multiple Choices", 301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified",
        305: "Use Proxy", 307: "Temporary Redirect", 308: "Permanent Redirect",
        400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 406: "Not Acceptable", 407: "Proxy Authentication Required", 408: "Request Timeout",
        409: "Conflict", 410: "Gone", 411: "Length Required", 412: "Precondition Failed",
        413: "Request Entity Too Large", 414: "Request-URI Too Long", 415: "Unsupported Media Type",
        416: "Requested Range Not Satisfiable", 417: "Expectation Failed", 418: "I'm a Teapot",
        421: "Misdirected Request", 422: "Unprocessable Entity", 423: "Locked", 424: "Failed Dependency",
        425: "Too Early", 426: "Upgrade Required", 428: "Precondition Required", 429: "Too Many Requests",
        431: "Request Header Fields Too Large", 451: "Unavailable For Legal Reasons",
        500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable",
        504: "Gateway Timeout", 505: "HTTP Version Not Supported", 506: "Variant Also Negotiates",
        507: "Insufficient Storage", 508: "Loop Detected", 510: "Not Extended", 511: "Network Authentication Required",
    ]
}
