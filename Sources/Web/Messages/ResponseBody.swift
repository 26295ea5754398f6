/// The body of an answer: bytes that are all there, or a source that is asked for chunks while they are sent.
public enum ResponseBody: Sendable {
    case bytes([UInt8])
    case stream(ByteStream)

    /// The bytes, unless the body is a stream.
    public var bytes: [UInt8]? {
        if case .bytes(let bytes) = self { bytes } else { nil }
    }
}

/// A source of bytes, asked for the next chunk until it has none.
///
/// ```swift
/// Response(stream: ByteStream { try await file.read(upTo: 65_536) }, contentType: "text/csv")
/// ```
public struct ByteStream: Sendable {
    private let pull: @Sendable () async throws -> [UInt8]?

    /// Makes a stream from a closure that returns the next chunk, or `nil` at the end.
    public init(_ pull: @escaping @Sendable () async throws -> [UInt8]?) {
        self.pull = pull
    }

    /// Makes a stream of chunks that are known.
    public init(chunks: [[UInt8]]) {
        let source = ChunkSource(chunks)
        pull = { await source.next() }
    }

    public func next() async throws -> [UInt8]? { try await pull() }
}

private actor ChunkSource {
    private var chunks: ArraySlice<[UInt8]>

    init(_ chunks: [[UInt8]]) { self.chunks = chunks[...] }

    func next() -> [UInt8]? { chunks.popFirst() }
}
