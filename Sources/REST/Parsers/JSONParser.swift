import PythonJSON
public import Web

/// Reads JSON, with Python's error texts.
public struct JSONParser: Parser {
    public let mediaType = MediaType("application/json")

    public init() {}

    public func parse(_ request: Request) throws -> InputData {
        let encoding = try encoding(of: request)
        let body = try request.body
        do throws(JSONDecodingError) {
            if encoding == .utf8 { return .json(try JSONReader.read(withoutMark(body, of: request))) }
            return .json(try JSONReader().read(Self.text(body, encoding)))
        } catch {
            throw ParseError("JSON parse error - \(error.message)")
        }
    }

    private static func text(_ body: [UInt8], _ encoding: TextEncoding) throws(JSONDecodingError) -> String {
        if let text = try WideText.decode(body, codec: encoding.name) { return text }
        if let text = encoding.decodeStrictly(body) { return text }
        throw JSONDecodingError(
            code: .encoding,
            message: encoding.decodingError(in: body) ?? "'\(encoding.name)' codec can't decode the body")
    }
}
