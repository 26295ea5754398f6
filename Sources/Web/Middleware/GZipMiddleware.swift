/// Compresses answers for clients that accept it: Django's `GZipMiddleware`.
public struct GZipMiddleware: SynchronousMiddleware {
    /// Shorter answers are not worth it.
    private static let minLength = 200

    public init() {}

    public func process(_ response: inout Response, for request: Request) throws {
        if let bytes = response.body.bytes, bytes.count < Self.minLength { return }
        if response.headers.contains(.contentEncoding) { return }
        response.headers.patchVary("Accept-Encoding")
        guard Self.acceptsGzip(request.headers[.acceptEncoding] ?? "") else { return }
        switch response.body {
        case .bytes(let bytes):
            guard let compressed = GZip.compress(bytes), compressed.count < bytes.count else { return }
            response.body = .bytes(compressed)
            response.headers[.contentLength] = String(compressed.count)
        case .stream(let stream):
            guard let compressor = GZipCompressor() else { return }
            response.body = .stream(ByteStream { try await compressor.next(from: stream) })
            response.headers[.contentLength] = nil
        }
        // The bytes differ from those that a strong tag promises.
        if let etag = response.headers[.etag], etag.hasPrefix("\"") { response.headers[.etag] = "W/" + etag }
        response.headers[.contentEncoding] = "gzip"
    }

    /// Whether the word `gzip` is in the header.
    private static func acceptsGzip(_ header: String) -> Bool {
        let words = header.utf8.split { byte in
            !(PercentEncoding.isUnreserved(byte) && byte != UInt8(ascii: "-") && byte != UInt8(ascii: ".")
                && byte != UInt8(ascii: "~")) && byte < 0x80
        }
        return words.contains { $0.elementsEqual("gzip".utf8) }
    }
}
