/// The gzip format, with a file name of random length in its header, as Django writes it.
///
/// The length keeps an attacker from guessing secrets by how well an answer compresses (BREACH).
enum GZip {
    /// Compresses bytes; `nil` when memory is short.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        let compressor = DeflateStream()
        return compressor?.write(bytes, isLast: true)
    }

    static func header() -> [UInt8] {
        let nameLength = Int.random(in: 0..<100)
        // Magic, deflate, "has a name", no time, no hints, Unix.
        return [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 3] + Array(repeating: UInt8(ascii: "a"), count: nameLength) + [0]
    }
}
