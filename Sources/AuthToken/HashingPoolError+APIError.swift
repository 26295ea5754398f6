public import Cryptography
public import REST
public import Web

/// Too many passwords wait to be hashed: 503, and when to come back.
extension HashingPoolError: APIError {
    public var status: HTTPStatus { .serviceUnavailable }
    public var detail: ErrorDetail {
        .message("Service temporarily unavailable, try again later.", code: "service_unavailable")
    }
    public var headers: [(HeaderName, String)] { [(.retryAfter, String(max(1, retryAfter)))] }
}
