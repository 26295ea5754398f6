public import SQLCore

/// Refuses decimal numbers with more digits than a column holds.
///
/// ```swift
/// try DecimalValidator(maxDigits: 5, decimalPlaces: 2).validate("7.304")
/// // throws: Ensure that there are no more than 2 decimal places.
/// ```
public struct DecimalValidator: Validator {
    public typealias Value = String

    private let maxDigits: Int?
    private let decimalPlaces: Int?

    public init(maxDigits: Int?, decimalPlaces: Int?) {
        self.maxDigits = maxDigits
        self.decimalPlaces = decimalPlaces
    }

    /// - Parameter value: the number as text; `NaN` and infinities are no numbers.
    public func validate(_ value: String) throws(ValidatorError) {
        guard let number = DecimalNumber(value) else {
            throw ValidatorError(code: "invalid", message: "Enter a number.")
        }
        try validate(number)
    }

    public func validate(_ number: DecimalNumber) throws(ValidatorError) {
        let places = max(0, -number.exponent)
        // 0.001 has three digits, though only one is kept; 7E+2 has three as well.
        var digits = max(number.digits.count, places)
        if number.exponent > 0, number.digits != [0] { digits += number.exponent }

        if let maxDigits, digits > maxDigits {
            throw error("max_digits", "digit", maxDigits, "in total")
        }
        if let decimalPlaces, places > decimalPlaces {
            throw error("max_decimal_places", "decimal place", decimalPlaces, nil)
        }
        if let maxDigits, let decimalPlaces, digits - places > maxDigits - decimalPlaces {
            throw error("max_whole_digits", "digit", maxDigits - decimalPlaces, "before the decimal point")
        }
    }

    private func error(_ code: String, _ noun: String, _ limit: Int, _ end: String?) -> ValidatorError {
        let nouns = limit == 1 ? noun : noun + "s"
        let ending = end.map { " " + $0 } ?? ""
        return ValidatorError(code: code, message: "Ensure that there are no more than \(limit) \(nouns)\(ending).")
    }
}
