/// Compresses bytes with a library of the system.
final class SystemCompressor {
    private let codec: any SystemCodec
    private let write: ([UInt8]) throws -> Void

    private static func compression(_ suffix: String) -> FixtureInput.Compression? {
        FixtureInput.Compression(rawValue: String(suffix.dropFirst()))
    }

    static func isAvailable(suffix: String) -> Bool { compression(suffix)?.makeCodec(compresses: true) != nil }

    /// `nil` when there is no library for it.
    init?(suffix: String, write: @escaping ([UInt8]) throws -> Void) throws {
        guard let codec = Self.compression(suffix)?.makeCodec(compresses: true) else { return nil }
        guard codec.begin() else { throw FixtureError(.other, "The output cannot be compressed.") }
        self.codec = codec
        self.write = write
    }

    func append(_ bytes: [UInt8]) throws { try run(bytes, isLast: false) }
    func finish() throws { try run([], isLast: true) }

    private func run(_ bytes: [UInt8], isLast: Bool) throws {
        var input = bytes
        while true {
            var step = CodecStep(made: 0, hasEnded: false)
            var left = 0
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 15) { output, initialized in
                input.withUnsafeMutableBufferPointer { buffer in
                    var rest = buffer
                    step = codec.run(&rest, output, isLast: isLast)
                    left = rest.count
                }
                initialized = step.made
            }
            if let failure = step.failure { throw FixtureError(.other, failure) }
            input.removeFirst(input.count - left)
            if !piece.isEmpty { try write(piece) }
            if isLast ? step.hasEnded : input.isEmpty && piece.isEmpty { return }
            // Without input, libbz2 calls it an error to be run again.
            if !isLast, input.isEmpty { return }
        }
    }
}
