import PythonJSON
public import Web

/// What an API view answers, before a renderer gives it its form: DRF's `Response`.
///
/// ```swift
/// return APIResponse(status: .noContent)
/// return try request.respond { $0.write(["token": .string(key)]) }
/// ```
public struct APIResponse: Sendable {
    enum Content: Sendable {
        case none
        /// JSON, already in the style that the renderer asked for.
        case json([UInt8])
        /// A finished answer, which is only given the headers of the API.
        case response(Response)
    }

    public var status: HTTPStatus
    public var headers: [(HeaderName, String)]
    let content: Content

    /// An answer without a body.
    public init(status: HTTPStatus) {
        self.status = status
        headers = []
        content = .none
    }

    /// An answer with JSON that is already written in the request's style.
    public init(status: HTTPStatus = .ok, json: [UInt8], headers: [(HeaderName, String)] = []) {
        self.status = status
        self.headers = headers
        content = .json(json)
    }

    /// An answer that no renderer touches, such as a file.
    public init(_ response: Response) {
        status = response.status
        headers = []
        content = .response(response)
    }
}
