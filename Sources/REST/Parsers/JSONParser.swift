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
            if encoding == .utf8 { return .json(try JSONReader.read(Self.withoutMark(body, request))) }
            return .json(try JSONReader().read(Self.text(body, encoding)))
        } catch {
            throw ParseError("JSON parse error - \(error.message)")
        }
    }

    /// `utf-8-sig` is UTF-8 that may begin with a byte order mark.
    private static func withoutMark(_ body: [UInt8], _ request: Request) -> [UInt8] {
        guard body.starts(with: [0xEF, 0xBB]), let charset = request.contentType?["charset"],
            charset.lowercased().replacing("-", with: "_") == "utf_8_sig"
        else { return body }
        return Array(body.dropFirst(3))
    }

    private static func text(_ body: [UInt8], _ encoding: TextEncoding) throws(JSONDecodingError) -> String {
        if let text = try WideText.decode(body, codec: encoding.name) { return text }
        if let text = encoding.decodeStrictly(body) { return text }
        throw JSONDecodingError(
            code: .encoding,
            message: encoding.decodingError(in: body) ?? "'\(encoding.name)' codec can't decode the body")
    }
}
