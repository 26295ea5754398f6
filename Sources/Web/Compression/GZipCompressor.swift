/// Compresses the chunks of a stream as they come. Each chunk can be read by the client at once.
actor GZipCompressor {
    private let deflate: DeflateStream
    private var isFinished = false

    init?() {
        guard let deflate = DeflateStream() else { return nil }
        self.deflate = deflate
    }

    func next(from stream: ByteStream) async throws -> [UInt8]? {
        if isFinished { return nil }
        while let chunk = try await stream.next() {
            let compressed = deflate.write(chunk, isLast: false)
            if !compressed.isEmpty { return compressed }
        }
        isFinished = true
        return deflate.write([], isLast: true)
    }
}
