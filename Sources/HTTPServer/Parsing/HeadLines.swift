/// The lines of a head, without their ends.
struct HeadLines {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Whether the next line belongs to the one before it.
    var continues: Bool {
        position < bytes.count && (bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t"))
    }

    mutating func next() -> UnsafeRawBufferPointer? {
        guard position < bytes.count, let end = bytes[position...].firstIndex(of: 0x0A) else { return nil }
        let start = position
        position = end + 1
        let last = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
        return UnsafeRawBufferPointer(rebasing: bytes[start..<last])
    }
}
