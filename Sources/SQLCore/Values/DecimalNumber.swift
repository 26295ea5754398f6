/// A decimal number as Python's `decimal.Decimal` holds it: sign, digits, exponent. Trailing zeros are kept.
///
/// ```swift
/// let number = DecimalNumber("-7.30")
/// number?.digits        // [7, 3, 0]
/// number?.exponent      // -2
/// number?.description   // -7.30
/// ```
///
/// Sums are rounded to 28 digits, half to even, as in Python's default context.
public struct DecimalNumber: Sendable, CustomStringConvertible {
    package static let precision = 28
    package static let zero = Self(isNegative: false, digits: [0], exponent: 0)

    /// Whether it has a minus sign.
    public let isNegative: Bool
    /// The digits, without zeros in front.
    public let digits: [UInt8]
    /// The power of ten of the last digit.
    public let exponent: Int

    package init(isNegative: Bool, digits: [UInt8], exponent: Int) {
        let significant = digits.drop { $0 == 0 }
        self.isNegative = isNegative
        self.digits = significant.isEmpty ? [0] : Array(significant)
        self.exponent = exponent
    }

    /// Reads `1.50`, `-3`, `7E+2`; not `NaN` or `Infinity`, and no exponent of more than eighteen digits.
    public init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        let sign = rest.first
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
        var digits: [UInt8] = []
        var exponent = 0
        var hasPoint = false
        while let byte = rest.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            rest.removeFirst()
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte - UInt8(ascii: "0"))
                if hasPoint { exponent -= 1 }
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            default: return nil
            }
        }
        if !rest.isEmpty {
            guard let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)),
                power.magnitude < 1_000_000_000_000_000_000
            else {
                return nil
            }
            exponent += power
        }
        guard !digits.isEmpty else { return nil }
        self.init(isNegative: sign == UInt8(ascii: "-"), digits: digits, exponent: exponent)
    }

    /// As Python's `str()`: plain, unless the exponent is positive or there would be more than six zeros after the point.
    public var description: String {
        let sign = isNegative ? "-" : ""
        let text = digits.map(String.init).joined()
        let leading = exponent + digits.count - 1
        if exponent <= 0, leading >= -6 {
            if exponent == 0 { return sign + text }
            let point = digits.count + exponent
            if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + text }
            return sign + text.prefix(point) + "." + text.dropFirst(point)
        }
        let fraction = digits.count > 1 ? "." + text.dropFirst() : ""
        return sign + text.prefix(1) + fraction + "E" + (leading < 0 ? "" : "+") + String(leading)
    }

    package var negated: Self { Self(isNegative: !isNegative, digits: digits, exponent: exponent) }

    package static func + (left: Self, right: Self) -> Self {
        let exponent = min(left.exponent, right.exponent)
        // Too far apart to line up: the smaller one is lost in rounding.
        guard left.exponent - exponent < 10_000, right.exponent - exponent < 10_000 else {
            return left.exponent > right.exponent ? left : right
        }
        let first = left.digits + [UInt8](repeating: 0, count: left.exponent - exponent)
        let second = right.digits + [UInt8](repeating: 0, count: right.exponent - exponent)
        if left.isNegative == right.isNegative {
            return Self(isNegative: left.isNegative, digits: sum(first, second), exponent: exponent).rounded
        }
        let (larger, smaller, isNegative) =
            isBelow(first, second) ? (second, first, right.isNegative) : (first, second, left.isNegative)
        let difference = Self(isNegative: isNegative, digits: Self.difference(larger, smaller), exponent: exponent)
        return difference.digits == [0] ? Self(isNegative: false, digits: [0], exponent: exponent) : difference.rounded
    }

    private var rounded: Self {
        let excess = digits.count - Self.precision
        guard excess > 0 else { return self }
        let kept = Array(digits.prefix(Self.precision))
        let dropped = digits.suffix(excess)
        let half = dropped.first ?? 0
        let isAboveHalf = half > 5 || half == 5 && dropped.dropFirst().contains { $0 != 0 }
        let isTieToOdd = half == 5 && (kept.last ?? 0) % 2 == 1
        let digits = isAboveHalf || isTieToOdd ? Self.sum(kept, [1]) : kept
        // Rounding up may have made one digit more: 9.99… to 10.0…
        let result = Self(isNegative: isNegative, digits: digits, exponent: exponent + excess)
        return result.digits.count > Self.precision ? result.rounded : result
    }

    private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var carry: UInt8 = 0
        for (first, second) in zip(padded(left, right).reversed(), padded(right, left).reversed()) {
            let sum = first + second + carry
            result.append(sum % 10)
            carry = sum / 10
        }
        return (result + [carry]).reversed()
    }

    /// - Precondition: `left` is not below `right`.
    private static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var borrow: UInt8 = 0
        for (first, second) in zip(padded(left, right).reversed(), padded(right, left).reversed()) {
            let difference = first + 10 - second - borrow
            result.append(difference % 10)
            borrow = difference < 10 ? 1 : 0
        }
        return result.reversed()
    }

    private static func isBelow(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        padded(left, right).lexicographicallyPrecedes(padded(right, left))
    }

    private static func padded(_ digits: [UInt8], _ other: [UInt8]) -> [UInt8] {
        [UInt8](repeating: 0, count: max(0, other.count - digits.count)) + digits
    }
}

extension DecimalNumber: Hashable {}

extension DecimalNumber: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        let digits = String(value.magnitude).utf8.map { $0 - UInt8(ascii: "0") }
        self.init(isNegative: value < 0, digits: digits, exponent: 0)
    }
}

extension DecimalNumber {
    /// Python's `format(number, "f")`, rounded to so many places, half to even; `nil` for numbers too long to write.
    ///
    /// ```swift
    /// DecimalNumber("1E+2")?.fixed(places: 2)      // 100.00
    /// ```
    public func fixed(places: Int?) -> String? {
        guard exponent.magnitude < Self.maximumDigits, digits.count < Self.maximumDigits else { return nil }
        var digits = digits
        var point = -exponent
        if point < 0 {
            digits += [UInt8](repeating: 0, count: -point)
            point = 0
        }
        if let places {
            if point < places {
                digits += [UInt8](repeating: 0, count: places - point)
            } else if point > places {
                digits = Self.rounded(digits, dropping: point - places)
            }
            point = places
        }
        if digits.count <= point { digits = [UInt8](repeating: 0, count: point + 1 - digits.count) + digits }
        let text = digits.map(String.init).joined()
        let whole = text.prefix(text.count - point).drop { $0 == "0" }
        return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole) + (point > 0 ? "." + text.suffix(point) : "")
    }

    /// Numbers longer than this stay with their exponent.
    private static var maximumDigits: Int { 10_000 }

    private static func rounded(_ digits: [UInt8], dropping count: Int) -> [UInt8] {
        let padded = [UInt8](repeating: 0, count: max(0, count + 1 - digits.count)) + digits
        var kept = Array(padded.dropLast(count))
        let dropped = padded.suffix(count)
        let first = dropped.first ?? 0
        let isAboveHalf = first > 5 || (first == 5 && dropped.dropFirst().contains { $0 != 0 })
        let isTie = first == 5 && !isAboveHalf
        guard isAboveHalf || (isTie && (kept.last ?? 0) % 2 == 1) else { return kept }
        var index = kept.count
        while index > 0 {
            index -= 1
            if kept[index] < 9 {
                kept[index] += 1
                return kept
            }
            kept[index] = 0
        }
        return [1] + kept
    }
}
