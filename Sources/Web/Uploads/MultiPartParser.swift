internal import Cryptography
internal import PythonText

/// Reads `multipart/form-data`, accepting and refusing what Django's `MultiPartParser` does.
///
/// ```swift
/// var parser = try MultiPartParser(contentType: contentType, contentLength: body.count, limits: limits)
/// let form = try parser.parse(body)
/// form.fields["subject"]
/// form.files["attachment"]?.name
/// ```
public struct MultiPartParser: Sendable {
    private let separator: [UInt8]
    private let contentLength: Int
    private let encoding: TextEncoding
    private let limits: UploadLimits

    /// Takes the boundary from the header.
    ///
    /// - Parameters:
    ///   - contentLength: the length that the client announced, or that of the body when it announced none.
    ///   - encoding: of names and values that do not say it themselves.
    public init(
        contentType: String, contentLength: Int, encoding: TextEncoding = .utf8, limits: UploadLimits = UploadLimits()
    ) throws(MultiPartParserError) {
        guard contentType.hasPrefix("multipart/") else {
            throw MultiPartParserError("Invalid Content-Type: \(contentType)")
        }
        guard contentType.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw MultiPartParserError("Invalid non-ASCII Content-Type in multipart: \(contentType)")
        }
        let boundary = (try? HeaderParameters(contentType))?["boundary"]
        guard let boundary, Self.isValid(boundary) else {
            throw MultiPartParserError("Invalid boundary in multipart: \(boundary ?? "None")")
        }
        if contentLength < 0 { throw MultiPartParserError("Invalid content length: \(contentLength)") }
        separator = Array("--\(boundary)".utf8)
        self.contentLength = contentLength
        self.encoding = encoding
        self.limits = limits
    }

    /// The fields and files of a body.
    public func parse(_ body: [UInt8]) throws -> FormData {
        guard contentLength > 0 else { return FormData() }
        var reader = Reader(stream: MultipartStream(body, separator: separator), encoding: encoding, limits: limits)
        while !reader.stream.isAtEnd { try reader.readPart() }
        return reader.form
    }

    /// Printable ASCII, at most 201 characters, the last no space.
    private static func isValid(_ boundary: String) -> Bool {
        let bytes = boundary.utf8
        return (1...201).contains(bytes.count) && bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
            && bytes.last != UInt8(ascii: " ")
    }

    private struct Reader {
        var stream: MultipartStream
        let encoding: TextEncoding
        let limits: UploadLimits
        var form = FormData()
        private var keyCount = 0
        private var fileCount = 0
        private var byteCount = 0
        /// A file whose end was not seen yet: it counts when another part begins.
        private var unfinished: (field: String, file: UploadedFile)?

        init(stream: MultipartStream, encoding: TextEncoding, limits: UploadLimits) {
            self.stream = stream
            self.encoding = encoding
            self.limits = limits
        }

        mutating func readPart() throws {
            var part = MultipartStream.Part()
            let headers = try readHeaders(&part)
            if let (field, file) = unfinished {
                form.files.append(file, for: field)
                unfinished = nil
            }
            if headers.kind != .file, let limit = limits.maxNumberFields {
                keyCount += 1
                // Two for the stretches before the first and behind the last boundary.
                if keyCount > limit + 2 { throw SuspiciousOperation.tooManyFieldsSent }
            }
            guard let rawName = headers.parameter("name", of: "content-disposition") else { return }
            let name = decode(Self.strippingASCIISpace(Array(rawName.utf8)))
            switch headers.kind {
            case .field: try readField(name, headers, &part)
            case .file: try readFile(name, headers, &part)
            case .raw: while stream.next(&part) != nil {}
            }
        }

        private mutating func readHeaders(_ part: inout MultipartStream.Part) throws -> MultipartHeaders {
            let range = stream.read(MultipartHeaders.maxSize, &part)
            let blankLine = BoundaryFinder(Array("\r\n\r\n".utf8))
            let bytes = stream[range]
            guard let end = blankLine.find(in: Array(bytes), 0..<bytes.count) else {
                if range.count >= MultipartHeaders.maxSize {
                    throw MultiPartParserError("Request max total header size exceeded.")
                }
                part.putBack(range)
                return MultipartHeaders([])
            }
            let headers = MultipartHeaders(bytes[range.lowerBound..<(range.lowerBound + end)])
            part.putBack((range.lowerBound + end + 4)..<range.upperBound)
            if headers.kind == .raw { part.putBack(range) }
            return headers
        }

        private mutating func readField(
            _ name: String, _ headers: MultipartHeaders, _ part: inout MultipartStream.Part
        ) throws {
            let range = stream.read(limits.maxMemorySize.map { $0 - byteCount } ?? .max, &part)
            var value = Array(stream[range])
            byteCount += value.count
            if headers.value("content-transfer-encoding") == "base64" {
                value = (try? Base64.decode(value)) ?? value
            }
            // Two for the `&` and `=` that another form would have.
            byteCount += name.unicodeScalars.count + 2
            if let limit = limits.maxMemorySize, byteCount > limit { throw SuspiciousOperation.requestDataTooBig }
            form.fields.append(decode(value), for: name)
        }

        private mutating func readFile(
            _ field: String, _ headers: MultipartHeaders, _ part: inout MultipartStream.Part
        ) throws {
            fileCount += 1
            if let limit = limits.maxNumberFiles, fileCount > limit { throw SuspiciousOperation.tooManyFilesSent }
            let rawName = headers.parameter("filename", of: "content-disposition") ?? ""
            guard let name = UploadedFileName.sanitized(decode(Array(rawName.utf8))) else { return }
            var content: [UInt8] = []
            if headers.value("content-transfer-encoding") == "base64" {
                content = try readBase64(&part)
            } else {
                while let range = stream.next(&part) { content += stream[range] }
            }
            let extra = headers.parameters(of: "content-type")
            let file = UploadedFile(
                name: UploadedFileName.shortened(name), content: content,
                contentType: headers.value("content-type") ?? "",
                charset: extra.first { $0.name == "charset" }?.value, contentTypeExtra: extra)
            unfinished = (field, file)
        }

        /// Decodes chunk by chunk, as Django does: padding ends its chunk only.
        private mutating func readBase64(_ part: inout MultipartStream.Part) throws -> [UInt8] {
            var content: [UInt8] = []
            var pending: [UInt8] = []
            while let range = stream.next(&part) {
                pending += stream[range].filter { !Self.isASCIISpace($0) }
                let aligned = pending.count / 4 * 4
                guard let decoded = try? Base64.decode(pending[..<aligned]) else {
                    throw MultiPartParserError("Could not decode base64 data.")
                }
                content += decoded
                pending.removeFirst(aligned)
            }
            if !pending.isEmpty { throw MultiPartParserError("Could not decode base64 data.") }
            return content
        }

        private func decode(_ bytes: [UInt8]) -> String { encoding.decodeReplacing(bytes) }

        private static func strippingASCIISpace(_ bytes: [UInt8]) -> [UInt8] {
            let front = bytes.drop(while: isASCIISpace)
            return Array(front.reversed().drop(while: isASCIISpace).reversed())
        }

        private static func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    }
}
