/// Finds well-formed and broken sequences in bytes that should be UTF-8, with CPython's idea of how long a broken one is.
package enum UTF8Sequence {
    /// How many bytes a well-formed sequence has that begins with this one.
    static func length(startingWith first: UInt8) -> Int {
        first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }

    /// How many bytes from `index` belong together, and whether they encode a scalar.
    ///
    /// A broken sequence is the longest start of a well-formed one (Unicode's "maximal subpart"), at least one byte.
    package static func length(in bytes: [UInt8], at index: Int) -> (count: Int, isValid: Bool) {
        let first = bytes[index]
        let expected: Int
        var lowest: UInt8 = 0x80
        var highest: UInt8 = 0xBF
        switch first {
        case 0x00...0x7F: return (1, true)
        case 0xC2...0xDF: expected = 2
        case 0xE0: (expected, lowest) = (3, 0xA0)
        case 0xED: (expected, highest) = (3, 0x9F)
        case 0xE1...0xEF: expected = 3
        case 0xF0: (expected, lowest) = (4, 0x90)
        case 0xF4: (expected, highest) = (4, 0x8F)
        case 0xF1...0xF3: expected = 4
        default: return (1, false)
        }
        var count = 1
        while count < expected {
            guard index + count < bytes.count else { return (count, false) }
            let byte = bytes[index + count]
            guard byte >= lowest, byte <= highest else { return (count, false) }
            lowest = 0x80
            highest = 0xBF
            count += 1
        }
        return (expected, true)
    }
}
