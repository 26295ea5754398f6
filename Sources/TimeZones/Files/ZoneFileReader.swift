/// Takes numbers out of bytes that may end too early.
struct ZoneFileReader {
    private let content: [UInt8]
    private var position = 0

    init(_ content: [UInt8]) { self.content = content }

    mutating func bytes(_ count: Int) throws(ZoneFileError) -> ArraySlice<UInt8> {
        guard count <= content.count - position else { throw ZoneFileError(problem: "it ends too early") }
        defer { position += count }
        return content[position..<position + count]
    }

    mutating func skip(_ count: Int) throws(ZoneFileError) { _ = try bytes(count) }

    mutating func byte() throws(ZoneFileError) -> UInt8 {
        guard position < content.count else { throw ZoneFileError(problem: "it ends too early") }
        defer { position += 1 }
        return content[position]
    }

    /// A signed number, the high byte first.
    mutating func integer(byteCount: Int) throws(ZoneFileError) -> Int64 {
        let bytes = try bytes(byteCount)
        var value: Int64 = (bytes.first ?? 0) & 0x80 == 0 ? 0 : -1
        for byte in bytes { value = value << 8 | Int64(byte) }
        return value
    }

    /// How many there are of something: not more than the file has bytes.
    mutating func count() throws(ZoneFileError) -> Int {
        let value = try integer(byteCount: 4)
        guard (0...Int64(content.count)).contains(value) else { throw ZoneFileError(problem: "it ends too early") }
        return Int(value)
    }

    /// The line at the end.
    mutating func footer() throws(ZoneFileError) -> String {
        guard try byte() == UInt8(ascii: "\n") else { throw ZoneFileError(problem: "it has no last line") }
        let rest = content[position...]
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
            throw ZoneFileError(problem: "its last line does not end")
        }
        return String(decoding: rest[..<end], as: UTF8.self)
    }
}
