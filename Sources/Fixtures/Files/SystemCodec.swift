/// A stream that compresses or decompresses, of a library of the system.
protocol SystemCodec: AnyObject {
    /// Begins a new stream; false when there is no memory.
    func begin() -> Bool
    /// Takes what it can from the input, and fills the output.
    func run(
        _ input: inout UnsafeMutableBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>, isLast: Bool
    ) -> CodecStep
}

/// What one call of a codec did.
struct CodecStep {
    var made: Int
    var hasEnded: Bool
    var failure: String?
}

extension FixtureInput.Compression {
    /// The codec of a library of the system; `nil` when it is not installed.
    func makeCodec(compresses: Bool) -> (any SystemCodec)? {
        switch self {
        case .bz2: Bzip2Codec(compresses: compresses)
        case .xz: LZMACodec(compresses ? .xz : .decompression)
        case .lzma: LZMACodec(compresses ? .alone : .decompression)
        case .gzip, .zip: nil
        }
    }
}
