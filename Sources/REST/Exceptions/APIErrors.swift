public import Web

/// The body cannot be read.
public struct ParseError: APIError {
    public var detail: ErrorDetail
    public init(_ detail: String = "Malformed request.") { self.detail = .message(detail, code: "parse_error") }
    public var status: HTTPStatus { .badRequest }
}

/// Credentials were sent, and they are wrong.
public struct AuthenticationFailed: APIError {
    public var detail: ErrorDetail
    public init(_ detail: String = "Incorrect authentication credentials.") {
        self.detail = .message(detail, code: "authentication_failed")
    }
    public var status: HTTPStatus { .unauthorized }
}

/// No credentials were sent, and the view needs some.
public struct NotAuthenticated: APIError {
    public var detail: ErrorDetail
    public init(_ detail: String = "Authentication credentials were not provided.") {
        self.detail = .message(detail, code: "not_authenticated")
    }
    public var status: HTTPStatus { .unauthorized }
}

/// The user may not do this: Django's `PermissionDenied`, which the REST framework answers in its own way.
extension PermissionDenied: APIError {
    public var status: HTTPStatus { .forbidden }
    public var detail: ErrorDetail {
        .message(
            message.isEmpty ? "You do not have permission to perform this action." : message, code: "permission_denied")
    }
}

/// There is no such object: Django's `Http404`.
extension Http404: APIError {
    public var status: HTTPStatus { .notFound }
    public var detail: ErrorDetail { .message(message.isEmpty ? "Not found." : message, code: "not_found") }
}

/// There is nothing here.
public struct NotFound: APIError {
    public var detail: ErrorDetail
    public init(_ detail: String = "Not found.") { self.detail = .message(detail, code: "not_found") }
    public var status: HTTPStatus { .notFound }
}

/// The view has no handler for the method.
public struct MethodNotAllowed: APIError {
    public var detail: ErrorDetail
    public init(_ method: HTTPMethod) {
        detail = .message("Method \"\(method.name)\" not allowed.", code: "method_not_allowed")
    }
    public var status: HTTPStatus { .methodNotAllowed }
}

/// No renderer makes what the client accepts.
public struct NotAcceptable: APIError {
    public var detail: ErrorDetail
    public init(_ detail: String = "Could not satisfy the request Accept header.") {
        self.detail = .message(detail, code: "not_acceptable")
    }
    public var status: HTTPStatus { .notAcceptable }
}

/// No parser reads what the client sent.
public struct UnsupportedMediaType: APIError {
    public var detail: ErrorDetail
    public init(_ mediaType: String) {
        detail = .message("Unsupported media type \"\(mediaType)\" in request.", code: "unsupported_media_type")
    }
    public var status: HTTPStatus { .unsupportedMediaType }
}

/// The client asked too often.
public struct Throttled: APIError {
    public var detail: ErrorDetail
    /// Seconds until the next request may come.
    public var wait: Int?

    public init(wait: Int? = nil) {
        self.wait = wait
        var text = "Request was throttled."
        if let wait { text += " Expected available in \(wait) second\(wait == 1 ? "" : "s")." }
        detail = .message(text, code: "throttled")
    }

    public var status: HTTPStatus { .tooManyRequests }
    public var headers: [(HeaderName, String)] {
        if let wait, wait != 0 { [(.retryAfter, String(wait))] } else { [] }
    }
}
