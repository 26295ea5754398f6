/// Reads the pieces of a rule.
struct PosixScanner {
    private let text: [UInt8]
    private var position = 0

    init(_ text: String) { self.text = Array(text.utf8) }

    var next: UInt8? { position < text.count ? text[position] : nil }
    var isAtEnd: Bool { position == text.count }
    var error: ZoneFileError { ZoneFileError(problem: "its rule is none") }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// `CET`, or `<-03>` without the brackets.
    mutating func abbreviation() -> String? {
        let isQuoted = skip(UInt8(ascii: "<"))
        let start = position
        while let byte = next, Self.isLetter(byte) || isQuoted && Self.isDigitOrSign(byte) { position += 1 }
        let name = text[start..<position]
        guard !name.isEmpty, !isQuoted || skip(UInt8(ascii: ">")) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    mutating func number(_ range: ClosedRange<Int>) throws(ZoneFileError) -> Int {
        guard let value = digits(3), range.contains(value) else { throw error }
        return value
    }

    /// `[+-]h[hh][:mm[:ss]]` in seconds.
    mutating func time(maxHour: Int) throws(ZoneFileError) -> Int {
        let isNegative = next == UInt8(ascii: "-")
        if isNegative || next == UInt8(ascii: "+") { position += 1 }
        var seconds = try number(0...maxHour) * 3600
        for unit in [60, 1] where skip(UInt8(ascii: ":")) {
            guard let value = digits(2) else { throw error }
            seconds += value * unit
        }
        return isNegative ? -seconds : seconds
    }

    private mutating func digits(_ maxCount: Int) -> Int? {
        var value = 0
        let start = position
        while position - start < maxCount, let byte = next, (0x30...0x39).contains(byte) {
            value = value * 10 + Int(byte - 0x30)
            position += 1
        }
        return position == start ? nil : value
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    private static func isDigitOrSign(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
}
