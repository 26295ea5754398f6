/// Writes the objects of a fixture, one after the other.
///
/// ```swift
/// let writer = FixtureFormat.json.makeWriter(indent: 2, to: sink)
/// try writer.begin()
/// for record in records { try writer.write(record) }
/// try writer.end()
/// ```
public protocol FixtureWriter {
    func begin() throws
    func write(_ record: FixtureRecord) throws
    func end() throws
}

/// Where the bytes of a fixture go.
///
/// It collects small pieces, so that whatever stands behind it is handed large ones.
public final class FixtureSink {
    private static let size = 1 << 16
    private var buffer: [UInt8] = []
    private let write: ([UInt8]) throws -> Void

    public init(_ write: @escaping ([UInt8]) throws -> Void) { self.write = write }

    func append(_ bytes: [UInt8]) throws {
        buffer += bytes
        if buffer.count >= Self.size { try flush() }
    }

    func append(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.size { try flush() }
    }

    /// Hands over what is collected.
    public func flush() throws {
        guard !buffer.isEmpty else { return }
        try write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
