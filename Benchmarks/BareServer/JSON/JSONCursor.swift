/// Writes JSON to free memory.
///
/// - Precondition: the memory is large enough for all that is written; `growth` bytes for each of a text.
struct JSONCursor {
    /// How many bytes one byte of text becomes at most.
    static let growth = 6

    private let memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(_ memory: UnsafeMutableRawBufferPointer) {
        self.memory = memory
    }

    mutating func write(_ text: StaticString) {
        copy(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(_ number: Int64) {
        if number < 0 { byte(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var digits = 1
        var power = rest / 10
        while power > 0 {
            digits += 1
            power /= 10
        }
        var index = count + digits
        count = index
        repeat {
            index -= 1
            memory[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
    }

    /// Writes a date as it stands in the database, `2024-05-06 07:08:09.123456`, in the form of the API.
    mutating func write(date: UnsafeRawBufferPointer) {
        let start = count
        copy(date)
        if date.count > 10 { memory[start + 10] = UInt8(ascii: "T") }
        byte(UInt8(ascii: "Z"))
    }

    /// Writes a text, without the quotes around it.
    mutating func write(escaping text: UnsafeRawBufferPointer) {
        var index = 0
        while index < text.count {
            let plain = JSONText.plainPrefix(of: text, from: index)
            copy(UnsafeRawBufferPointer(rebasing: text[index..<plain]))
            index = plain
            if index < text.count { index += writeEscape(of: text, at: index) }
        }
    }

    /// - Returns: how many bytes of the text are written.
    private mutating func writeEscape(of text: UnsafeRawBufferPointer, at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "\""): write("\\\"")
        case UInt8(ascii: "\\"): write("\\\\")
        case UInt8(ascii: "\n"): write("\\n")
        case UInt8(ascii: "\r"): write("\\r")
        case UInt8(ascii: "\t"): write("\\t")
        case 0x08: write("\\b")
        case 0x0C: write("\\f")
        case 0xE2: return writeLineSeparator(of: text, at: index)
        case let control:
            write("\\u00")
            byte(JSONText.digits[Int(control >> 4)])
            byte(JSONText.digits[Int(control & 15)])
        }
        return 1
    }

    /// Writes what begins with E2: U+2028 and U+2029 are escaped, since JavaScript ends lines there.
    private mutating func writeLineSeparator(of text: UnsafeRawBufferPointer, at index: Int) -> Int {
        if index + 2 < text.count, text[index + 1] == 0x80 {
            switch text[index + 2] {
            case 0xA8:
                write("\\u2028")
                return 3
            case 0xA9:
                write("\\u2029")
                return 3
            default: break
            }
        }
        byte(0xE2)
        return 1
    }

    private mutating func byte(_ byte: UInt8) {
        memory[count] = byte
        count += 1
    }

    private mutating func copy(_ bytes: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
        count += bytes.count
    }
}
