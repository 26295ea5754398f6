/// A decimal number made of a binary one, as Python's `Context.create_decimal_from_float` makes it.
///
/// ```swift
/// DecimalText(99.5, precision: 8).text      // 99.5
/// DecimalText(0.1, precision: 8).text       // 0.10000000
/// ```
package struct DecimalText {
    private let isNegative: Bool
    /// All digits, without leading zeros.
    private var digits: [UInt8]
    /// The power of ten of the last digit.
    private var exponent = 0

    /// - Parameter precision: How many digits are kept, rounded half to even; `nil`: Python's default of 28.
    package init(_ number: Double, precision: Int?) {
        isNegative = number.sign == .minus
        guard number.isFinite, number != 0 else {
            digits = [0]
            return
        }
        // The number is an integer times a power of two; half of an integer is five times it over ten.
        let significand = number.significandBitPattern | (number.isNormal ? 1 << 52 : 0)
        var power = Int(number.exponentBitPattern == 0 ? 1 : number.exponentBitPattern) - 1075
        digits = String(significand).utf8.map { $0 - 0x30 }
        while power < 0 {
            if exponent == 0, Self.isEven(digits) {
                digits = Self.halved(digits)
            } else {
                digits = Self.multiplied(digits, by: 5)
                exponent -= 1
            }
            power += 1
        }
        while power > 0 {
            digits = Self.multiplied(digits, by: 2)
            power -= 1
        }
        round(to: precision ?? 28)
    }

    private static func isEven(_ digits: [UInt8]) -> Bool { (digits.last ?? 0) % 2 == 0 }

    private static func halved(_ digits: [UInt8]) -> [UInt8] {
        var rest: UInt8 = 0
        let result = digits.map { digit -> UInt8 in
            let value = rest * 10 + digit
            rest = value % 2
            return value / 2
        }
        return Array(result.drop { $0 == 0 })
    }

    private static func multiplied(_ digits: [UInt8], by factor: UInt8) -> [UInt8] {
        var carry: UInt8 = 0
        var result: [UInt8] = []
        for digit in digits.reversed() {
            let value = digit * factor + carry
            result.append(value % 10)
            carry = value / 10
        }
        if carry > 0 { result.append(carry) }
        return result.reversed()
    }

    private mutating func round(to precision: Int) {
        guard digits.count > precision, precision > 0 else { return }
        let rest = digits.suffix(digits.count - precision)
        exponent += rest.count
        digits.removeLast(rest.count)
        let first = rest.first ?? 0
        let isHalf = first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
        guard first > 5 || (first == 5 && !isHalf) || (isHalf && !Self.isEven(digits)) else { return }
        increment()
    }

    private mutating func increment() {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        // 999 became 000: it is 100 with one more power of ten.
        digits[0] = 1
        exponent += 1
    }

    /// Python's `str`: plain, unless there are zeros before the point or many behind it.
    package var text: String {
        let sign = isNegative ? "-" : ""
        let all = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
        let pointPosition = digits.count + exponent
        if exponent > 0 || pointPosition < -5 {
            let fraction = all.dropFirst()
            let power = pointPosition - 1
            return sign + all.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + "E" + (power < 0 ? "" : "+")
                + String(power)
        }
        if exponent == 0 { return sign + all }
        if pointPosition > 0 { return sign + all.prefix(pointPosition) + "." + all.dropFirst(pointPosition) }
        return sign + "0." + String(repeating: "0", count: -pointPosition) + all
    }

    /// Whether the text is a decimal number.
    static func isNumber(_ text: String) -> Bool {
        var hasDigits = false
        var hasPoint = false
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        while let byte = rest.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            rest = rest.dropFirst()
            switch byte {
            case 0x30...0x39: hasDigits = true
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            default: return false
            }
        }
        return hasDigits && (rest.isEmpty || Int(Substring(rest.dropFirst())) != nil)
    }
}
