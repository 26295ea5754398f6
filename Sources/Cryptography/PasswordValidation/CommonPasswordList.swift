internal import CCommonPasswords
internal import PythonText

/// A set of texts in little memory: their bytes one after the other, and a hash table of where they begin.
///
/// Django's list takes 300 KB this way, and none before it is first asked for.
struct CommonPasswordList: Sendable {
    /// The lines, each ended by a line feed.
    private let text: [UInt8]
    /// Where lines begin, plus 1; 0 is an empty place. Its length is a power of two.
    private let slots: [UInt32]

    /// Django's list, unpacked at first use.
    static let django: Self = {
        let packed = UnsafeBufferPointer(start: common_passwords_gz(), count: Int(common_passwords_gz_count))
        return Self(text: Zlib.gunzip(packed, limit: 1 << 22) ?? [])
    }()

    /// Reads one text a line, without white space around it.
    init(text: [UInt8]) {
        let lines = text.split(separator: UInt8(ascii: "\n")).map(Self.stripped)
        self.text = Array(lines.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
        var slots = [UInt32](repeating: 0, count: Self.capacity(for: lines.count))
        var start = 0
        for line in lines {
            var place = Self.place(of: line, in: slots.count)
            while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = UInt32(truncatingIfNeeded: start + 1)
            start += line.count + 1
        }
        self.slots = slots
    }

    func contains(_ candidate: String) -> Bool {
        let bytes = Array(candidate.utf8)
        guard !bytes.contains(UInt8(ascii: "\n")) else { return false }
        var place = Self.place(of: bytes[...], in: slots.count)
        while slots[place] != 0 {
            let line = text[(Int(slots[place]) - 1)...]
            if line.starts(with: bytes), line.dropFirst(bytes.count).first == UInt8(ascii: "\n") { return true }
            place = (place + 1) & (slots.count - 1)
        }
        return false
    }

    // At most two thirds full, so that a search always meets an empty place.
    private static func capacity(for count: Int) -> Int {
        var capacity = 16
        while capacity * 2 < count * 3 { capacity *= 2 }
        return capacity
    }

    // FNV-1a: the same in every process, so the table could be stored.
    private static func place(of bytes: ArraySlice<UInt8>, in capacity: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15) & (capacity - 1)
    }

    private static func stripped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isPlain = { (byte: UInt8?) in byte.map { $0 > 0x20 && $0 < 0x7F } ?? true }
        if isPlain(line.first), isPlain(line.last) { return line }
        return Array(String(decoding: line, as: UTF8.self).pythonStripped().utf8)[...]
    }
}
