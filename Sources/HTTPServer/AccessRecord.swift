public import Web

/// What an access log says of a request.
public struct AccessRecord: Sendable {
    public let method: Web.HTTPMethod
    /// Path and query, secrets masked, on one line of ASCII.
    public let target: String
    /// `HTTP/1.1`
    public let version: String
    public let status: HTTPStatus
    /// The bytes of the body; `nil` for a stream.
    public let bodySize: Int?
    public let remoteAddress: String?
}
