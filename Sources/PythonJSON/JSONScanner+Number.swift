extension JSONScanner {
    /// The number at the position, or `nil` when there is none; the position is then where it was.
    mutating func number() throws(JSONDecodingError) -> JSONValue? {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        switch current {
        case UInt8(ascii: "1")...UInt8(ascii: "9"): skipDigits()
        case UInt8(ascii: "0"): position += 1
        default:
            position = start
            return nil
        }
        let integerEnd = position
        if current == UInt8(ascii: "."), isDigit(at: position + 1) {
            position += 1
            skipDigits()
        }
        skipExponent()
        if position > integerEnd {
            let digits = String(decoding: text[start..<position], as: UTF8.self)
            return .double(Double(digits) ?? .nan)
        }
        return try integer(start..<integerEnd)
    }

    private func isDigit(at offset: Int) -> Bool {
        offset < text.count && UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[offset]
    }

    private mutating func skipDigits() {
        while isDigit(at: position) { position += 1 }
    }

    /// Takes `e`, a sign and digits, or nothing: `1e` is the number 1 and rubbish.
    private mutating func skipExponent() {
        guard current == UInt8(ascii: "e") || current == UInt8(ascii: "E") else { return }
        let start = position
        position += 1
        if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
        if isDigit(at: position) { skipDigits() } else { position = start }
    }

    private func integer(_ range: Range<Int>) throws(JSONDecodingError) -> JSONValue {
        let isNegative = text[range.lowerBound] == UInt8(ascii: "-")
        let digits = text[(range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound]
        var value: Int64 = 0
        var fits = true
        for digit in digits.prefix(20) {
            let step = Int64(digit - UInt8(ascii: "0"))
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) =
                isNegative ? tens.subtractingReportingOverflow(step) : tens.addingReportingOverflow(step)
            if overflow || carried { fits = false }
            value = sum
        }
        if fits && digits.count < 20 { return .integer(value) }
        guard digits.count <= PythonInteger.maximumDigits else {
            throw JSONDecodingError(code: .limit, message: PythonInteger.tooManyDigits(digits.count))
        }
        return .bigInteger(String(decoding: text[range], as: UTF8.self))
    }
}
