extension PythonDecimal {
    /// Integers of more digits than this are refused, so that a short text (`1e999999999`) cannot fill the memory.
    public static let maximumIntegerDigits = 100_000

    /// The exact value of a finite `Double`.
    public init?(exactly value: Double) {
        guard value.isFinite else { return nil }
        var limbs = DecimalLimbs(value.significandBitPattern | (value.isNormal ? 1 << 52 : 0))
        let power = Int(value.isNormal ? value.exponent : -1022) - 52
        if power >= 0 {
            for _ in 0..<power { limbs.multiply(by: 2) }
            self.init(isNegative: value.sign == .minus, digits: limbs.digits, exponent: 0)
        } else {
            // m / 2^p is m * 5^p / 10^p.
            for _ in 0..<(-power) { limbs.multiply(by: 5) }
            self.init(isNegative: value.sign == .minus, digits: limbs.digits, exponent: power)
        }
    }

    /// The whole part, without rounding: Python's `int(number)`. `nil` if it has too many digits or is no number.
    public var truncated: Self? {
        guard kind == .finite else { return nil }
        if isZero { return .zero }
        if exponent >= 0 {
            guard exponent + digits.count <= Self.maximumIntegerDigits else { return nil }
            return Self(
                isNegative: isNegative, digits: digits + [UInt8](repeating: 0, count: exponent), exponent: 0)
        }
        let kept = digits.dropLast(-exponent)
        return kept.isEmpty ? .zero : Self(isNegative: isNegative, digits: Array(kept), exponent: 0)
    }

    /// The value as a 64-bit integer, if it is a whole number that fits.
    public var int64: Int64? {
        guard isInteger, digits.count + max(exponent, 0) < 40, let whole = truncated else { return nil }
        return Int64(whole.plainText)
    }

    public var negated: Self { Self(kind: kind, isNegative: !isNegative, digits: digits, exponent: exponent) }
    public var magnitude: Self { Self(kind: kind, isNegative: false, digits: digits, exponent: exponent) }

    /// The number times a power of ten.
    public func shifted(by places: Int) -> Self {
        Self(kind: kind, isNegative: isNegative, digits: digits, exponent: exponent + places)
    }

    /// How ties and fractions are rounded.
    public enum Rounding: Sendable {
        case halfUp
        case halfEven
    }

    /// The number with so many digits after the point. The number of digits grows as needed.
    ///
    /// ```swift
    /// PythonDecimal("2.5")?.rounded(toPlaces: 0, .halfUp)      // 3
    /// PythonDecimal("2.5")?.rounded(toPlaces: 0, .halfEven)    // 2
    /// ```
    public func rounded(toPlaces places: Int, _ rounding: Rounding) -> Self {
        guard kind == .finite else { return self }
        let excess = -places - exponent
        if excess <= 0 {
            return Self(
                isNegative: isNegative, digits: digits + [UInt8](repeating: 0, count: -excess), exponent: -places)
        }
        var kept = Array(digits.dropLast(excess))
        let half: UInt8 = excess <= digits.count ? digits[digits.count - excess] : 0
        let rest = digits.suffix(max(min(excess, digits.count) - 1, 0))
        let isTie = half == 5 && (excess > digits.count || rest.allSatisfy { $0 == 0 })
        let goesUp =
            switch rounding {
            case .halfUp: half >= 5
            case .halfEven: isTie ? (kept.last ?? 0) % 2 == 1 : half >= 5
            }
        if goesUp { kept = DecimalLimbs.sum(kept, [1]) }
        return Self(isNegative: isNegative, digits: kept, exponent: -places)
    }

    /// The number with so many significant digits, half to even.
    public func rounded(toSignificantDigits count: Int) -> Self {
        guard kind == .finite, digits.count > count else { return self }
        let result = rounded(toPlaces: -(exponent + digits.count - count), .halfEven)
        return result.digits.count > count ? result.rounded(toSignificantDigits: count) : result
    }

    /// The sum, exact. `nil` where the two are too far apart to be lined up, or are no numbers.
    public static func + (left: Self, right: Self) -> Self? {
        guard left.kind == .finite, right.kind == .finite else { return nil }
        let exponent = min(left.exponent, right.exponent)
        guard left.exponent - exponent < maximumIntegerDigits, right.exponent - exponent < maximumIntegerDigits else {
            return nil
        }
        let first = left.digits + [UInt8](repeating: 0, count: left.exponent - exponent)
        let second = right.digits + [UInt8](repeating: 0, count: right.exponent - exponent)
        if left.isNegative == right.isNegative {
            return Self(isNegative: left.isNegative, digits: DecimalLimbs.sum(first, second), exponent: exponent)
        }
        let isSmaller = DecimalLimbs.isBelow(first, second)
        let (larger, smaller) = isSmaller ? (second, first) : (first, second)
        let digits = DecimalLimbs.difference(larger, smaller)
        let isZero = digits.allSatisfy { $0 == 0 }
        return Self(
            isNegative: !isZero && (isSmaller ? right.isNegative : left.isNegative), digits: digits, exponent: exponent)
    }

    /// The remainder of an integer divided by another, with the sign of the divisor as in Python; `nil` for a division
    /// by zero.
    public func modulo(_ divisor: Int64) -> Int64? {
        guard divisor != 0, let whole = truncated else { return nil }
        let size = divisor.magnitude
        var rest: UInt64 = 0
        for digit in whole.digits {
            let (high, low) = rest.multipliedFullWidth(by: 10)
            let (sum, carry) = low.addingReportingOverflow(UInt64(digit))
            rest = size.dividingFullWidth((high + (carry ? 1 : 0), sum)).remainder
        }
        let remainder = Int64(rest)
        if remainder == 0 { return 0 }
        if whole.isNegative == (divisor < 0) { return divisor < 0 ? -remainder : remainder }
        return divisor < 0 ? divisor + remainder : divisor - remainder
    }

    /// The digits of the size of a whole number in another base.
    public func text(radix: UInt8) -> String {
        var rest = truncated?.digits ?? [0]
        var result: [UInt8] = []
        repeat {
            var remainder: UInt8 = 0
            var quotient: [UInt8] = []
            for digit in rest {
                let value = UInt16(remainder) * 10 + UInt16(digit)
                quotient.append(UInt8(value / UInt16(radix)))
                remainder = UInt8(value % UInt16(radix))
            }
            result.append(remainder < 10 ? 0x30 + remainder : 0x61 + remainder - 10)
            rest = Array(quotient.drop { $0 == 0 })
        } while !rest.isEmpty
        return String(decoding: result.reversed(), as: UTF8.self)
    }

    /// Which of two numbers is larger; `nil` if one is none.
    public func compare(_ other: Self) -> Int? {
        if kind == .notANumber || kind == .signalingNotANumber { return nil }
        if other.kind == .notANumber || other.kind == .signalingNotANumber { return nil }
        if isZero && other.isZero { return 0 }
        let (sign, otherSign) = (isZero ? 0 : isNegative ? -1 : 1, other.isZero ? 0 : other.isNegative ? -1 : 1)
        if sign != otherSign { return sign < otherSign ? -1 : 1 }
        if kind == .infinity || other.kind == .infinity {
            if kind == other.kind { return 0 }
            return kind == .infinity ? sign : -sign
        }
        let (top, otherTop) = (exponent + digits.count, other.exponent + other.digits.count)
        if top != otherTop { return (top < otherTop ? -1 : 1) * sign }
        for index in 0..<max(digits.count, other.digits.count) {
            let digit = index < digits.count ? digits[index] : 0
            let otherDigit = index < other.digits.count ? other.digits[index] : 0
            if digit != otherDigit { return (digit < otherDigit ? -1 : 1) * sign }
        }
        return 0
    }
}

/// A large natural number as pieces of nine decimal digits, the lowest first.
struct DecimalLimbs {
    private static let base: UInt64 = 1_000_000_000
    private var limbs: [UInt64] = []

    init(_ value: UInt64) {
        var rest = value
        repeat {
            limbs.append(rest % Self.base)
            rest /= Self.base
        } while rest > 0
    }

    mutating func multiply(by factor: UInt64) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let product = limbs[index] * factor + carry
            limbs[index] = product % Self.base
            carry = product / Self.base
        }
        if carry > 0 { limbs.append(carry) }
    }

    var digits: [UInt8] {
        var digits: [UInt8] = []
        for limb in limbs {
            var rest = limb
            for _ in 0..<9 {
                digits.append(UInt8(rest % 10))
                rest /= 10
            }
        }
        return digits.reversed()
    }

    static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var carry: UInt8 = 0
        for index in 0..<max(left.count, right.count) {
            let sum = digit(left, index) + digit(right, index) + carry
            result.append(sum % 10)
            carry = sum / 10
        }
        return (result + [carry]).reversed()
    }

    /// - Precondition: `left` is not below `right`.
    static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var borrow: UInt8 = 0
        for index in 0..<left.count {
            let taken = digit(right, index) + borrow
            let own = digit(left, index)
            borrow = own < taken ? 1 : 0
            result.append(own + borrow * 10 - taken)
        }
        return result.reversed()
    }

    static func isBelow(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (first, second) = (left.drop { $0 == 0 }, right.drop { $0 == 0 })
        return first.count == second.count ? first.lexicographicallyPrecedes(second) : first.count < second.count
    }

    /// The digit so many places from the end.
    private static func digit(_ digits: [UInt8], _ place: Int) -> UInt8 {
        place < digits.count ? digits[digits.count - 1 - place] : 0
    }
}
