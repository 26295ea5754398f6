public import PythonJSON
import PythonText
public import Web

/// Answers in JSON, indented if the accepted media type says so: `application/json; indent=4`.
public struct JSONRenderer: Renderer {
    public let mediaType = "application/json"
    public let format = "json"
    public let sendsJSONAsItIs = true

    public init() {}

    public func style(acceptedMediaType: MediaType) -> JSONWriter.Style {
        guard let text = acceptedMediaType.parameter("indent") else { return .compact }
        switch PythonInt<Int>(text) {
        case .value(let indent) where indent > 0: return .indented(min(indent, 8))
        case .outOfRange(isNegative: false): return .indented(8)
        default: return .compact
        }
    }

    public func render(_ json: [UInt8], for request: APIRequest, status: HTTPStatus) -> [UInt8] { json }
}
