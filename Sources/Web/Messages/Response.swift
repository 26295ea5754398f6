/// An answer: Django's `HttpResponse` and `StreamingHttpResponse`.
///
/// ```swift
/// var response = Response(text: "<p>Hello</p>")
/// response.headers[.cacheControl] = "no-store"
/// response.cookies.set(ResponseCookie("seen", "1"))
/// ```
public struct Response: Sendable {
    public var status: HTTPStatus
    /// Words that replace the usual ones behind the status code.
    public var reasonPhrase: String?
    public var headers: HeaderFields
    public var cookies = ResponseCookies()
    public var body: ResponseBody
    public var traits: ResponseTraits = []

    /// Makes an answer with bytes.
    ///
    /// - Parameter contentType: `nil` leaves the header out.
    public init(status: HTTPStatus = .ok, contentType: String? = Self.html, body: [UInt8] = []) {
        self.status = status
        self.headers = HeaderFields()
        self.headers.reserveCapacity(8)
        self.body = .bytes(body)
        if let contentType { headers.append(.contentType, contentType) }
    }

    /// Makes an answer with text in UTF-8.
    public init(status: HTTPStatus = .ok, text: String, contentType: String = Self.html) {
        self.init(status: status, contentType: contentType, body: Array(text.utf8))
    }

    /// Makes an answer whose body is asked for while it is sent.
    public init(status: HTTPStatus = .ok, stream: ByteStream, contentType: String? = Self.html) {
        self.init(status: status, contentType: contentType)
        body = .stream(stream)
    }

    /// Django's default content type.
    public static let html = "text/html; charset=utf-8"

    public var isStreaming: Bool {
        if case .stream = body { true } else { false }
    }

    /// The charset that `Content-Type` names, or the default.
    public var charset: String {
        guard let contentType = headers[.contentType] else { return "utf-8" }
        return ContentTypeCharset.find(in: contentType) ?? "utf-8"
    }

    /// The words behind the status code.
    public var reason: String { reasonPhrase ?? status.reasonPhrase }
}

/// What views tell the middleware around them about an answer.
public struct ResponseTraits: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Django's `xframe_options_exempt`: the page may be shown in a frame.
    public static let isXFrameOptionsExempt = Self(rawValue: 1)
    /// A middleware refused the request for want of a CSRF token; no second one should look.
    public static let isCSRFRefusal = Self(rawValue: 2)
    /// The error behind the answer was logged already.
    public static let hasBeenLogged = Self(rawValue: 4)
}
