/// What a file holds that a library of the system decompresses.
final class SystemDecompressor: ByteSource {
    private let source: any ByteSource
    private let codec: any SystemCodec
    private var input: [UInt8] = []
    private var isInStream = false
    private var hasEnded = false

    init(_ compression: FixtureInput.Compression, _ source: any ByteSource) throws(FixtureError) {
        guard let codec = compression.makeCodec(compresses: false) else {
            throw FixtureError(
                .other,
                "Files compressed with \(compression.rawValue) cannot be read here: its library is not installed.")
        }
        self.codec = codec
        self.source = source
    }

    func read() throws -> [UInt8] {
        while !hasEnded {
            if input.isEmpty { input = try source.read() }
            if input.isEmpty {
                hasEnded = true
                guard isInStream else { break }
                throw FixtureError(.other, "Compressed file ended before the end-of-stream marker was reached")
            }
            // Several streams may follow each other.
            if !isInStream {
                guard codec.begin() else { throw FixtureError(.other, "The file cannot be decompressed.") }
                isInStream = true
            }
            let piece = try next()
            if !piece.isEmpty { return piece }
        }
        return []
    }

    private func next() throws(FixtureError) -> [UInt8] {
        var step = CodecStep(made: 0, hasEnded: false)
        var left = 0
        let piece = [UInt8](unsafeUninitializedCapacity: FileSource.pieceSize) { output, initialized in
            input.withUnsafeMutableBufferPointer { buffer in
                var rest = buffer
                step = codec.run(&rest, output, isLast: false)
                left = rest.count
            }
            initialized = step.made
        }
        if let failure = step.failure { throw FixtureError(.other, failure) }
        if step.hasEnded { isInStream = false }
        input.removeFirst(input.count - left)
        return piece
    }
}
