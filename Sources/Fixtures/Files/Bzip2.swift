import CCompression

/// libbz2, if the system has it.
struct Bzip2: Sendable {
    typealias Stream = UnsafeMutablePointer<bzip2_stream>
    let startDecompression: @convention(c) (Stream, Int32, Int32) -> Int32
    let decompress: @convention(c) (Stream) -> Int32
    let endDecompression: @convention(c) (Stream) -> Int32
    let startCompression: @convention(c) (Stream, Int32, Int32, Int32) -> Int32
    let compress: @convention(c) (Stream, Int32) -> Int32
    let endCompression: @convention(c) (Stream) -> Int32

    static let installed = Self()

    private init?() {
        guard let library = SystemLibrary(["libbz2.so.1.0", "libbz2.so.1", "libbz2.so", "libbz2.dylib"]),
            let startDecompression = library.function(
                "BZ2_bzDecompressInit", as: (@convention(c) (Stream, Int32, Int32) -> Int32).self),
            let decompress = library.function("BZ2_bzDecompress", as: (@convention(c) (Stream) -> Int32).self),
            let endDecompression = library.function("BZ2_bzDecompressEnd", as: (@convention(c) (Stream) -> Int32).self),
            let startCompression = library.function(
                "BZ2_bzCompressInit", as: (@convention(c) (Stream, Int32, Int32, Int32) -> Int32).self),
            let compress = library.function("BZ2_bzCompress", as: (@convention(c) (Stream, Int32) -> Int32).self),
            let endCompression = library.function("BZ2_bzCompressEnd", as: (@convention(c) (Stream) -> Int32).self)
        else { return nil }
        self.startDecompression = startDecompression
        self.decompress = decompress
        self.endDecompression = endDecompression
        self.startCompression = startCompression
        self.compress = compress
        self.endCompression = endCompression
    }
}

/// A stream of libbz2 in one direction.
final class Bzip2Codec: SystemCodec {
    private let library: Bzip2
    private let compresses: Bool
    private let stream = UnsafeMutablePointer<bzip2_stream>.allocate(capacity: 1)
    private var isOpen = false

    init?(compresses: Bool) {
        guard let library = Bzip2.installed else { return nil }
        self.library = library
        self.compresses = compresses
    }

    deinit {
        close()
        stream.deallocate()
    }

    private func close() {
        if isOpen { _ = compresses ? library.endCompression(stream) : library.endDecompression(stream) }
        isOpen = false
    }

    func begin() -> Bool {
        close()
        stream.initialize(to: bzip2_stream())
        // Blocks of 900 kB, as Python's bz2 module makes them.
        let code = compresses ? library.startCompression(stream, 9, 0, 0) : library.startDecompression(stream, 0, 0)
        isOpen = code == 0
        return isOpen
    }

    func run(
        _ input: inout UnsafeMutableBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>, isLast: Bool
    )
        -> CodecStep
    {
        stream.pointee.next_in = UnsafeMutableRawPointer(input.baseAddress)?.assumingMemoryBound(to: CChar.self)
        stream.pointee.avail_in = UInt32(clamping: input.count)
        stream.pointee.next_out = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        stream.pointee.avail_out = UInt32(clamping: output.count)
        let code = compresses ? library.compress(stream, isLast ? 2 : 0) : library.decompress(stream)
        let used = input.count - Int(stream.pointee.avail_in)
        let made = output.count - Int(stream.pointee.avail_out)
        input = UnsafeMutableBufferPointer(rebasing: input[used...])
        // 4: the end of the stream; negative: an error.
        return CodecStep(made: made, hasEnded: code == 4, failure: code < 0 ? "Invalid data stream" : nil)
    }
}
