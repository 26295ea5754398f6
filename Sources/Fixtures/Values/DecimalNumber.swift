import MigrationEngine

/// A decimal number as Python's `Decimal` keeps it: digits, and the power of ten of the last one.
///
/// ```swift
/// DecimalNumber("1.5")?.rounded(places: 2)?.text     // 1.50
/// ```
struct DecimalNumber {
    private var isNegative = false
    /// Without leading zeros; at least one.
    private var digits: [UInt8] = [0]
    private var exponent = 0

    /// `nil` for a text that is no finite number.
    init?(_ text: String) {
        var rest = Array(text.utf8.filter { $0 != UInt8(ascii: "_") })[...]
        while let first = rest.first, first == 0x20 || (0x09...0x0D).contains(first) { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || (0x09...0x0D).contains(last) { rest.removeLast() }
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest.removeFirst()
        }
        var found: [UInt8] = []
        var hasPoint = false
        loop: while let byte = rest.first {
            switch byte {
            case 0x30...0x39:
                found.append(byte - 0x30)
                if hasPoint { exponent -= 1 }
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            default: break loop
            }
            rest.removeFirst()
        }
        guard !found.isEmpty else { return nil }
        if let mark = rest.first {
            let power = String(decoding: rest.dropFirst(), as: UTF8.self)
            guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E"), let power = Int(power),
                (-100_000...100_000).contains(power)
            else { return nil }
            exponent += power
        }
        digits = Array(found.drop { $0 == 0 })
        if digits.isEmpty { digits = [0] }
    }

    /// A binary number, rounded to so many digits.
    init?(_ number: Double, precision: Int) {
        guard number.isFinite else { return nil }
        self.init(DecimalText(number, precision: precision).text)
    }

    private var isZero: Bool { digits == [0] }

    /// The number with so many digits behind the point, half rounded to even; `nil` if it needs more digits in all.
    func rounded(places: Int, precision: Int?) -> Self? {
        var copy = self
        let shift = copy.exponent + places
        if shift >= 0 {
            guard copy.isZero || shift <= 1000 else { return nil }
            if !copy.isZero { copy.digits += repeatElement(0, count: shift) }
        } else {
            copy.drop(-shift)
        }
        copy.exponent = -places
        if let precision, copy.digits.count > precision, !copy.isZero { return nil }
        return copy
    }

    private mutating func drop(_ count: Int) {
        let kept = max(0, digits.count - count)
        let dropped = Array(repeating: 0, count: max(0, count - digits.count)) + digits[kept...]
        digits.removeLast(digits.count - kept)
        let first = dropped.first ?? 0
        let isHalf = first == 5 && dropped.dropFirst().allSatisfy { $0 == 0 }
        let isOdd = (digits.last ?? 0) % 2 == 1
        if first > 5 || (first == 5 && !isHalf) || (isHalf && isOdd) { increment() }
        if digits.isEmpty { digits = [0] }
    }

    private mutating func increment() {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
    }

    private func plainText(_ all: String, point: Int) -> String {
        if exponent >= 0 { return all + String(repeating: "0", count: exponent) }
        if point > 0 { return all.prefix(point) + "." + all.dropFirst(point) }
        return "0." + String(repeating: "0", count: -point) + all
    }

    private var digitText: String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }
    private var sign: String { isNegative ? "-" : "" }

    /// Python's `str()`.
    var text: String {
        let point = digits.count + exponent
        guard exponent > 0 || point < -5 else { return sign + plainText(digitText, point: point) }
        let power = point - 1
        let fraction = digitText.dropFirst()
        return sign + digitText.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + "E" + (power < 0 ? "" : "+")
            + String(power)
    }

    /// Python's `format(…, "f")`: never with a power of ten.
    var fixedText: String { sign + plainText(digitText, point: digits.count + exponent) }
}
