import CCompression

/// liblzma, if the system has it.
struct LZMA: Sendable {
    typealias Stream = UnsafeMutablePointer<xz_stream>
    let decoder: @convention(c) (Stream, UInt64, UInt32) -> Int32
    let xzEncoder: @convention(c) (Stream, UInt32, Int32) -> Int32
    let aloneEncoder: @convention(c) (Stream, UnsafeMutablePointer<xz_options>) -> Int32
    let preset: @convention(c) (UnsafeMutablePointer<xz_options>, UInt32) -> UInt8
    let code: @convention(c) (Stream, Int32) -> Int32
    let end: @convention(c) (Stream) -> Void

    static let installed = Self()

    private init?() {
        guard let library = SystemLibrary(["liblzma.so.5", "liblzma.so", "liblzma.dylib"]),
            let decoder = library.function(
                "lzma_auto_decoder", as: (@convention(c) (Stream, UInt64, UInt32) -> Int32).self),
            let xzEncoder = library.function(
                "lzma_easy_encoder", as: (@convention(c) (Stream, UInt32, Int32) -> Int32).self),
            let aloneEncoder = library.function(
                "lzma_alone_encoder", as: (@convention(c) (Stream, UnsafeMutablePointer<xz_options>) -> Int32).self),
            let preset = library.function(
                "lzma_lzma_preset", as: (@convention(c) (UnsafeMutablePointer<xz_options>, UInt32) -> UInt8).self),
            let code = library.function("lzma_code", as: (@convention(c) (Stream, Int32) -> Int32).self),
            let end = library.function("lzma_end", as: (@convention(c) (Stream) -> Void).self)
        else { return nil }
        self.decoder = decoder
        self.xzEncoder = xzEncoder
        self.aloneEncoder = aloneEncoder
        self.preset = preset
        self.code = code
        self.end = end
    }
}

/// A stream of liblzma in one direction.
final class LZMACodec: SystemCodec {
    enum Purpose {
        /// Of both kinds of files.
        case decompression
        case xz
        /// The older format, `.lzma`.
        case alone
    }

    private let library: LZMA
    private let purpose: Purpose
    private let stream = UnsafeMutablePointer<xz_stream>.allocate(capacity: 1)
    private var isOpen = false

    init?(_ purpose: Purpose) {
        guard let library = LZMA.installed else { return nil }
        self.library = library
        self.purpose = purpose
    }

    deinit {
        if isOpen { library.end(stream) }
        stream.deallocate()
    }

    func begin() -> Bool {
        if isOpen { library.end(stream) }
        stream.initialize(to: xz_stream())
        switch purpose {
        case .decompression: isOpen = library.decoder(stream, .max, 0) == 0
        // Level 6 and a CRC64, as Python's lzma module has it.
        case .xz: isOpen = library.xzEncoder(stream, 6, 4) == 0
        case .alone:
            var options = xz_options()
            isOpen = library.preset(&options, 6) == 0 && library.aloneEncoder(stream, &options) == 0
        }
        return isOpen
    }

    func run(
        _ input: inout UnsafeMutableBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>, isLast: Bool
    )
        -> CodecStep
    {
        stream.pointee.next_in = UnsafePointer(input.baseAddress)
        stream.pointee.avail_in = input.count
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = output.count
        let code = library.code(stream, isLast ? 3 : 0)
        let used = input.count - stream.pointee.avail_in
        let made = output.count - stream.pointee.avail_out
        input = UnsafeMutableBufferPointer(rebasing: input[used...])
        let failure: String? =
            switch code {
            // 10: there is nothing to do, for now.
            case 0...4, 10: nil
            case 7: "Input format not supported by decoder"
            case 9: "Corrupt input data"
            default: "Internal error (\(code)) in the LZMA library"
            }
        return CodecStep(made: made, hasEnded: code == 1, failure: failure)
    }
}
