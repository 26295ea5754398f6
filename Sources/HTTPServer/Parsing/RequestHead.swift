internal import Web

/// What a client says before the body: the request line and the header.
struct RequestHead: Sendable, Equatable {
    var method: Web.HTTPMethod
    /// The target as it stands in the request line, a scalar for a byte.
    var target: String
    /// Of HTTP/1; an older protocol counts as 1.0.
    var minorVersion: Int
    var headers: HeaderFields
    var body: BodyFraming
    /// Whether the client wants to send another request on this connection.
    var keepsAlive: Bool
    /// Whether the client waits for leave to send the body.
    var expectsContinue: Bool
}

/// How the end of a body is told.
enum BodyFraming: Sendable, Equatable {
    case fixed(Int)
    case chunked
}

/// Why a request cannot be read any further. It is answered with this status, and the connection ends.
struct RequestRefusal: Error, Sendable, Equatable {
    var status: HTTPStatus

    static let malformed = Self(status: .badRequest)
    static let targetTooLong = Self(status: 414)
    static let headerTooLarge = Self(status: 431)
    static let versionNotSupported = Self(status: 505)
}
