public import PythonJSON
import PythonText
public import SQLCore

/// A decimal number of so many digits. Shown as a text, so that no digit is lost.
///
/// ```swift
/// DecimalField(maxDigits: 5, decimalPlaces: 2)     // "123.40"
/// ```
public struct DecimalField: SerializerField {
    public var options: FieldOptions<DecimalNumber>
    public var maxDigits: Int?
    public var decimalPlaces: Int?
    public var minValue: DecimalLimit?
    public var maxValue: DecimalLimit?
    /// Whether the number is shown as a text (`COERCE_DECIMAL_TO_STRING`).
    public var coercesToString: Bool
    /// Whether zeros at the end are dropped as the number is shown: `1.50` becomes `1.5`.
    public var normalizesOutput: Bool
    public let typeLabel = "decimal"

    public init(
        maxDigits: Int?, decimalPlaces: Int?, minValue: DecimalLimit? = nil, maxValue: DecimalLimit? = nil,
        coerceToString: Bool = true, normalizeOutput: Bool = false, _ options: FieldOption<DecimalNumber>...
    ) {
        self.init(
            maxDigits: maxDigits, decimalPlaces: decimalPlaces, minValue: minValue, maxValue: maxValue,
            coerceToString: coerceToString, normalizeOutput: normalizeOutput, options: FieldOptions(options))
    }

    init(
        maxDigits: Int?, decimalPlaces: Int?, minValue: DecimalLimit? = nil, maxValue: DecimalLimit? = nil,
        coerceToString: Bool = true, normalizeOutput: Bool = false, options: FieldOptions<DecimalNumber>
    ) {
        self.maxDigits = maxDigits
        self.decimalPlaces = decimalPlaces
        self.minValue = minValue
        self.maxValue = maxValue
        coercesToString = coerceToString
        normalizesOutput = normalizeOutput
        self.options = options
    }

    public func runValidation(_ input: InputValue?, in context: SerializerContext) throws -> FieldOutcome<DecimalNumber>
    {
        if options.allowsNull, case .json(.string(let text)) = input, text.unicodeScalars.allSatisfy(\.isPythonSpace) {
            return .null
        }
        return try defaultRunValidation(input, in: context)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> DecimalNumber {
        let invalid = fail("invalid", "A valid number is required.")
        guard case .json(let value) = input, let text = value.coercedText?.pythonStripped() else { throw invalid }
        if text.unicodeScalars.count > 1000 { throw fail("max_string_length", "String value too large.") }
        guard let number = DecimalNumber(TextScanner.withASCIIDigits(text).replacing("_", with: "")) else {
            throw invalid
        }
        try checkPrecision(number)
        let quantized = quantized(number)
        try checkRange(quantized)
        return quantized
    }

    private func checkPrecision(_ number: DecimalNumber) throws {
        let count = number.digits.count
        let places = max(0, -number.exponent)
        let total = number.exponent >= 0 ? count + number.exponent : max(count, places)
        let whole = number.exponent >= 0 ? total : max(0, count - places)
        if let maxDigits, total > maxDigits {
            throw fail(
                "max_digits", "Ensure that there are no more than {max_digits} digits in total.",
                ("max_digits", String(maxDigits)))
        }
        if let decimalPlaces, places > decimalPlaces {
            throw fail(
                "max_decimal_places", "Ensure that there are no more than {max_decimal_places} decimal places.",
                ("max_decimal_places", String(decimalPlaces)))
        }
        if let maxDigits, let decimalPlaces, whole > maxDigits - decimalPlaces {
            throw fail(
                "max_whole_digits",
                "Ensure that there are no more than {max_whole_digits} digits before the decimal point.",
                ("max_whole_digits", String(maxDigits - decimalPlaces)))
        }
    }

    private func checkRange(_ number: DecimalNumber) throws {
        if let maxValue, DecimalText.isBelow(maxValue.value, number) {
            throw fail(
                "max_value", "Ensure this value is less than or equal to {max_value}.",
                ("max_value", maxValue.value.description))
        }
        if let minValue, DecimalText.isBelow(number, minValue.value) {
            throw fail(
                "min_value", "Ensure this value is greater than or equal to {min_value}.",
                ("min_value", minValue.value.description))
        }
    }

    private func quantized(_ number: DecimalNumber) -> DecimalNumber {
        guard let decimalPlaces, let text = number.fixed(places: decimalPlaces) else { return number }
        return DecimalNumber(text) ?? number
    }

    public func write(_ value: DecimalNumber, to writer: inout JSONWriter, in context: SerializerContext) {
        var text = value.fixed(places: decimalPlaces) ?? value.description
        if normalizesOutput { text = DecimalText.withoutTrailingZeros(text) }
        // As in DRF, a number that is not shown as text is shown as a float.
        if coercesToString { writer.write(text) } else { writer.write(Double(text) ?? 0) }
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.minValue = minValue?.json
        metadata.maxValue = maxValue?.json
        metadata.maxDigits = maxDigits
        metadata.decimalPlaces = decimalPlaces
    }
}

/// Decimal numbers as texts, and their order.
enum DecimalText {
    /// `1.50` as `1.5`, `2.00` as `2`.
    static func withoutTrailingZeros(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
        var kept = text[...]
        while kept.last == "0" { kept.removeLast() }
        if kept.last == "." { kept.removeLast() }
        return String(kept)
    }

    static func isBelow(_ left: DecimalNumber, _ right: DecimalNumber) -> Bool {
        let isZero = { (number: DecimalNumber) in number.digits == [0] }
        let leftSign = isZero(left) ? 0 : left.isNegative ? -1 : 1
        let rightSign = isZero(right) ? 0 : right.isNegative ? -1 : 1
        if leftSign != rightSign || leftSign == 0 { return leftSign < rightSign }
        let isLess = magnitudeIsBelow(left, right)
        return leftSign > 0 ? isLess : magnitudeIsBelow(right, left)
    }

    private static func magnitudeIsBelow(_ left: DecimalNumber, _ right: DecimalNumber) -> Bool {
        let leftPower = left.digits.count + left.exponent
        let rightPower = right.digits.count + right.exponent
        if leftPower != rightPower { return leftPower < rightPower }
        let length = max(left.digits.count, right.digits.count)
        let pad = { (digits: [UInt8]) in digits + [UInt8](repeating: 0, count: length - digits.count) }
        return pad(left.digits).lexicographicallyPrecedes(pad(right.digits))
    }
}

/// The least or greatest value of a ``DecimalField``. Clients are told integers as such, and decimals as floats.
///
/// ```swift
/// DecimalField(maxDigits: 5, decimalPlaces: 2, minValue: 0, maxValue: DecimalLimit("99.50"))
/// ```
public struct DecimalLimit: Sendable, Hashable, ExpressibleByIntegerLiteral {
    public let value: DecimalNumber
    private let isInteger: Bool

    public init(_ value: DecimalNumber) {
        self.value = value
        isInteger = false
    }

    /// `nil` if the text is no number.
    public init?(_ text: String) {
        guard let value = DecimalNumber(text) else { return nil }
        self.init(value)
    }

    public init(integerLiteral value: Int64) {
        self.value = DecimalNumber(integerLiteral: value)
        isInteger = true
    }

    var json: JSONValue {
        if isInteger, let integer = Int64(value.description) { return .integer(integer) }
        return .double(Double(value.description) ?? 0)
    }
}
