/// What Python's `int(text, base)` makes of a text.
///
/// ```swift
/// PythonInt<Int>("０_2")           // .value(2)
/// PythonInt<Int>(" +7\n")          // .value(7)
/// PythonInt<Int>("99999999999999999999")   // .outOfRange(isNegative: false)
/// PythonInt<Int>("1.5")            // .malformed
/// ```
///
/// White space around the number, a sign, digits of any script and single underscores between digits are accepted.
/// A number of more than 4300 digits is ``tooLong``, as in Python, unless the base is a power of two.
public enum PythonInt<Value: FixedWidthInteger & SignedInteger & Sendable>: Equatable, Sendable {
    /// The number.
    case value(Value)
    /// A correct number that Python would hold and `Value` does not.
    case outOfRange(isNegative: Bool)
    /// A correct number of more digits than Python converts.
    case tooLong(digits: Int)
    /// Not a number.
    case malformed

    /// Reads `text` as `int(text, base)` does. The base is 2 to 36; prefixes such as `0x` are not accepted.
    public init(_ text: some StringProtocol, base: Int = 10) {
        precondition((2...36).contains(base), "the base is 2 to 36")
        var scalars = Array(text.unicodeScalars)[...]
        while let first = scalars.first, first.isPythonSpace { scalars.removeFirst() }
        while let last = scalars.last, last.isPythonSpace { scalars.removeLast() }
        var isNegative = false
        if let sign = scalars.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            scalars.removeFirst()
        }

        var value: Value = 0
        var digits = 0
        var isOutOfRange = false
        var wasDigit = false
        for scalar in scalars {
            if scalar == "_", wasDigit {
                wasDigit = false
                continue
            }
            guard let digit = digitValue(scalar), digit < base else {
                self = .malformed
                return
            }
            wasDigit = true
            digits += 1
            if isOutOfRange { continue }
            let (product, overflow) = value.multipliedReportingOverflow(by: Value(base))
            let (next, carry) =
                isNegative
                ? product.subtractingReportingOverflow(Value(digit)) : product.addingReportingOverflow(Value(digit))
            value = next
            isOutOfRange = overflow || carry
        }
        if !wasDigit {
            self = .malformed
        } else if digits > 4300, base & (base - 1) != 0 {
            self = .tooLong(digits: digits)
        } else {
            self = isOutOfRange ? .outOfRange(isNegative: isNegative) : .value(value)
        }
    }

    /// The number, if there is one and `Value` holds it.
    public var exactly: Value? {
        guard case .value(let value) = self else { return nil }
        return value
    }
}

private func digitValue(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value) - 0x30
    case 0x41...0x5A: return Int(scalar.value) - 0x41 + 10
    case 0x61...0x7A: return Int(scalar.value) - 0x61 + 10
    case 0x80...:
        guard scalar.isPythonDecimal, let value = scalar.properties.numericValue, (0...9).contains(value) else {
            return nil
        }
        return Int(value)
    default: return nil
    }
}
