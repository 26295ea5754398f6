public import PythonJSON
public import Web

/// Gives an answer the form that the client accepts.
///
/// Views write JSON, in the style that the renderer asks for; a renderer of another format makes its bytes from that.
public protocol Renderer: Sendable {
    var mediaType: String { get }
    /// The name for `?format=`.
    var format: String { get }
    var charset: String? { get }
    /// Whether the JSON goes out as it is: then a long list can be sent while it is read.
    var sendsJSONAsItIs: Bool { get }

    /// How the JSON is to look that ``render(_:for:status:)`` gets.
    func style(acceptedMediaType: MediaType) -> JSONWriter.Style
    func render(_ json: [UInt8], for request: APIRequest, status: HTTPStatus) throws -> [UInt8]
}

extension Renderer {
    public var charset: String? { nil }
    public var sendsJSONAsItIs: Bool { false }

    var contentType: String { charset.map { "\(mediaType); charset=\($0)" } ?? mediaType }
}
