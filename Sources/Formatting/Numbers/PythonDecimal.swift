internal import PythonText

/// A decimal number of any length, as Python's `decimal.Decimal` holds it: sign, digits, exponent. Integers beyond 64
/// bits are such numbers with the exponent 0.
///
/// ```swift
/// let number = PythonDecimal("-7.30")
/// number?.digits        // [7, 3, 0]
/// number?.exponent      // -2
/// number?.description   // -7.30
/// ```
public struct PythonDecimal: Sendable {
    /// Whether it is a number.
    public enum Kind: Sendable, Hashable {
        case finite
        case infinity
        case notANumber
        case signalingNotANumber
    }

    public let kind: Kind
    /// Whether it has a minus sign; zero may have one.
    public let isNegative: Bool
    /// The digits, without zeros in front; `[0]` for zero. Of `NaN123` the digits behind it.
    public let digits: [UInt8]
    /// The power of ten of the last digit.
    public let exponent: Int

    init(kind: Kind = .finite, isNegative: Bool, digits: [UInt8], exponent: Int) {
        self.kind = kind
        self.isNegative = isNegative
        let significant = digits.drop { $0 == 0 }
        self.digits = significant.isEmpty ? (kind == .finite ? [0] : []) : Array(significant)
        self.exponent = exponent
    }

    public static let zero = Self(0)

    public init(_ value: some BinaryInteger) {
        var digits: [UInt8] = []
        var rest = UInt64(value.magnitude)
        repeat {
            digits.append(UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self.init(isNegative: value < 0, digits: digits.reversed(), exponent: 0)
    }

    /// Reads what `Decimal(text)` accepts: `1.50`, `-3`, `7E+2`, `.5`, `Infinity`, `NaN`; digits of any script, white
    /// space around it, and underscores.
    public init?(_ text: some StringProtocol) {
        var scalars = text.pythonStripped().unicodeScalars.filter { $0 != "_" }[...]
        var isNegative = false
        if let sign = scalars.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            scalars.removeFirst()
        }
        if let special = Self.special(scalars, isNegative) {
            self = special
            return
        }
        var digits: [UInt8] = []
        var exponent = 0
        var hasPoint = false
        while let scalar = scalars.first {
            if let digit = digitValue(scalar) {
                digits.append(digit)
                if hasPoint { exponent -= 1 }
            } else if scalar == ".", !hasPoint {
                hasPoint = true
            } else {
                break
            }
            scalars.removeFirst()
        }
        guard !digits.isEmpty else { return nil }
        if let mark = scalars.popFirst() {
            guard mark == "e" || mark == "E", let power = Self.power(scalars) else { return nil }
            exponent += power
        }
        self.init(isNegative: isNegative, digits: digits, exponent: exponent)
    }

    private static func special(_ scalars: Substring.UnicodeScalarView, _ isNegative: Bool) -> Self? {
        let word = String(scalars).lowercased()
        if word == "inf" || word == "infinity" {
            return Self(kind: .infinity, isNegative: isNegative, digits: [], exponent: 0)
        }
        let isSignaling = word.hasPrefix("snan")
        guard isSignaling || word.hasPrefix("nan") else { return nil }
        let digits = word.dropFirst(isSignaling ? 4 : 3).unicodeScalars.map(digitValue)
        if digits.contains(nil) { return nil }
        return Self(
            kind: isSignaling ? .signalingNotANumber : .notANumber, isNegative: isNegative,
            digits: digits.compactMap { $0 }, exponent: 0)
    }

    private static func power(_ scalars: Substring.UnicodeScalarView) -> Int? {
        guard let power = PythonInt<Int>(Substring(scalars)).exactly, power.magnitude < 1_000_000_000_000_000_000,
            scalars.last.map({ digitValue($0) != nil }) == true
        else { return nil }
        return power
    }

    public var isFinite: Bool { kind == .finite }
    public var isZero: Bool { kind == .finite && digits == [0] }
    /// Whether it is a number without a fraction.
    public var isInteger: Bool {
        kind == .finite
            && (exponent >= 0 || isZero || digits.suffix(-exponent).allSatisfy { $0 == 0 } && -exponent <= digits.count)
    }
}

/// The value of a decimal digit of any script.
func digitValue(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
        return (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value - 0x30) : nil
    }
    guard scalar.isPythonDecimal, let value = scalar.properties.numericValue, (0...9).contains(value) else {
        return nil
    }
    return UInt8(value)
}
