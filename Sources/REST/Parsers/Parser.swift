import PythonJSON
public import Web

/// Reads the body of a request of one media type.
public protocol Parser: Sendable {
    var mediaType: MediaType { get }
    func parse(_ request: Request) throws -> InputData
}

extension Parser {
    /// The encoding that the content type names; UTF-8 if it names none, or one that does not exist.
    func encoding(of request: Request) throws -> TextEncoding {
        guard let charset = request.contentType?["charset"], let codec = PythonCodec(named: charset) else {
            return .utf8
        }
        guard case .text(let encoding) = codec else {
            throw ParseError("Unsupported charset \"\(charset)\" in request Content-Type header.")
        }
        return encoding
    }

    /// The body in UTF-8, without the byte order mark that `utf-8-sig` allows at the front.
    func withoutMark(_ body: [UInt8], of request: Request) -> [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        // Half a mark is one that is still to come.
        guard body.starts(with: mark) || body == [0xEF, 0xBB], let charset = request.contentType?["charset"],
            charset.lowercased().replacing("-", with: "_") == "utf_8_sig"
        else { return body }
        return Array(body.dropFirst(3))
    }
}

/// Reads URL-encoded forms.
public struct FormParser: Parser {
    public let mediaType = MediaType("application/x-www-form-urlencoded")

    public init() {}

    public func parse(_ request: Request) throws -> InputData {
        let encoding = try encoding(of: request)
        let fields = try QueryDict(
            bytes: withoutMark(request.body, of: request), encoding: encoding,
            maxFields: request.settings.uploads.maxNumberFields)
        return .form(FormData(fields: fields))
    }
}

/// Reads multipart forms, with files.
public struct FormDataParser: Parser {
    public let mediaType = MediaType("multipart/form-data")

    public init() {}

    public func parse(_ request: Request) throws -> InputData {
        let encoding = try encoding(of: request)
        let body = try request.unlimitedBody
        do {
            let parser = try MultiPartParser(
                contentType: request.headers[.contentType] ?? "", contentLength: request.contentLength ?? body.count,
                encoding: encoding, limits: request.settings.uploads)
            return .form(try parser.parse(body))
        } catch let error as MultiPartParserError {
            throw ParseError("Multipart form parse error - \(error.message)")
        }
    }
}

/// Takes any body as one file, named by `Content-Disposition` or by the path.
public struct FileUploadParser: Parser {
    public let mediaType = MediaType("*/*")

    public init() {}

    public func parse(_ request: Request) throws -> InputData {
        guard let name = fileName(request), !name.isEmpty else {
            throw ParseError(
                "Missing filename. Request should include a Content-Disposition header with a filename parameter.")
        }
        let file = UploadedFile(
            name: try UploadedFileName.base(of: name), content: try request.body,
            contentType: request.headers[.contentType] ?? "")
        var form = FormData()
        form.files.append(file, for: "file")
        return .form(form)
    }

    private func fileName(_ request: Request) -> String? {
        if let name = request.pathArgument("filename")?.text { return name }
        guard let header = request.headers[.contentDisposition] else { return nil }
        return (try? HeaderParameters(header))?["filename"]
    }
}
