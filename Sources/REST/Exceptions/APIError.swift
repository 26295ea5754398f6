public import Web

/// An error that has an answer of its own: DRF's `APIException`.
///
/// A view throws one anywhere; the answer has its status, and its detail in the negotiated format.
///
/// ```swift
/// throw PermissionDenied("You can only send messages as yourself.")
/// // 403 {"detail": "You can only send messages as yourself."}
/// ```
public protocol APIError: Error, Sendable {
    var status: HTTPStatus { get }
    var detail: ErrorDetail { get }
    /// Header fields that the answer gets, `Retry-After` for example.
    var headers: [(HeaderName, String)] { get }
}

extension APIError {
    public var headers: [(HeaderName, String)] { [] }
}

/// An error with a status and a text, for which there is no type of its own.
public struct APIException: APIError {
    public var status: HTTPStatus
    public var detail: ErrorDetail

    public init(
        _ detail: String = "A server error occurred.", code: String = "error", status: HTTPStatus = .internalServerError
    ) {
        self.status = status
        self.detail = .message(detail, code: code)
    }
}
