import PythonText

/// A walk over ASCII text, for the fixed formats of dates, times and durations.
struct TextScanner {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// A walk over a text in which digits of all scripts count, as they do for Python's `\d`.
    init(anyDigits text: String) { self.init(Self.withASCIIDigits(text)) }

    /// The text with `7` in place of `٧` and the like.
    static func withASCIIDigits(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isPythonDecimal, let value = scalar.properties.numericValue,
                let digit = Unicode.Scalar(0x30 + UInt32(value))
            {
                scalars.append(digit)
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    var isAtEnd: Bool { position == bytes.count }
    /// Where Python's `$` matches: at the end, or before a newline that ends the text.
    var isAtEndOfLine: Bool { isAtEnd || (position == bytes.count - 1 && bytes[position] == 0x0A) }
    var rest: ArraySlice<UInt8> { bytes[position...] }
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    mutating func skip(_ text: StaticString) -> Bool {
        let start = position
        for offset in 0..<text.utf8CodeUnitCount {
            guard skip(text.utf8Start[offset]) else {
                position = start
                return false
            }
        }
        return true
    }

    mutating func skipAny(_ accepted: ClosedRange<Int>, where isAccepted: (UInt8) -> Bool) -> Int? {
        let start = position
        while let byte = next, isAccepted(byte), position - start < accepted.upperBound { position += 1 }
        if position - start < accepted.lowerBound {
            position = start
            return nil
        }
        return position - start
    }

    /// A number of so many digits; `nil`, and nothing taken, if there are fewer or it does not fit.
    mutating func digits(_ count: ClosedRange<Int>) -> Int64? {
        let start = position
        guard skipAny(count, where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) != nil else { return nil }
        guard let value = Int64(String(decoding: bytes[start..<position], as: UTF8.self)) else {
            position = start
            return nil
        }
        return value
    }

    mutating func digits(_ count: Int) -> Int64? { digits(count...count) }

    /// The digits after a point as microseconds; further digits are dropped.
    mutating func fraction(maxDigits: Int = .max) -> Int64? {
        let start = position
        guard skipAny(1...maxDigits, where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) != nil else { return nil }
        var value: Int64 = 0
        for index in 0..<6 {
            let digit = start + index < position ? Int64(bytes[start + index] - UInt8(ascii: "0")) : 0
            value = value * 10 + digit
        }
        return value
    }

    /// Takes a part, or nothing if it is not all there.
    mutating func attempt<Value>(_ body: (inout TextScanner) -> Value?) -> Value? {
        let start = position
        if let value = body(&self) { return value }
        position = start
        return nil
    }

    /// So many digits, however many there are, as their bytes.
    mutating func digitRun() -> Substring? {
        let start = position
        guard skipAny(1 ... .max, where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) != nil else { return nil }
        return String(decoding: bytes[start..<position], as: UTF8.self)[...]
    }

    mutating func skipSpaces() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
    }
}
