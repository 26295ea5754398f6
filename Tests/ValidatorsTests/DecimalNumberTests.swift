import SQLCore
import Testing
import Validators

@Suite struct DecimalNumberTests {
    // As str(decimal.Decimal(text)).
    @Test(arguments: [
        ("1.50", "1.50"), ("-0.00", "-0.00"), ("7E+2", "7E+2"), ("700", "700"), ("1e-6", "0.000001"), ("1e-7", "1E-7"),
        (".5", "0.5"),
        ("5.", "5"), ("+3", "3"), ("007", "7"), ("1.20E+5", "1.20E+5"), ("0E+1", "0E+1"),
    ])
    func readsAndWrites(text: String, expected: String) throws {
        #expect(try #require(DecimalNumber(text)).description == expected)
    }

    @Test(arguments: ["", ".", "-", "1.2.3", "NaN", "Infinity", "1e", "1e1000000000000000000", "0x1", "1 ", "--1"])
    func refusesOtherText(text: String) {
        #expect(DecimalNumber(text) == nil)
    }

    @Test(
        arguments: [
            ("742403889818000000", 20, 2, nil),
            ("0.001", 2, 3, "Ensure that there are no more than 2 digits in total."),
            ("7E+2", 2, 0, "Ensure that there are no more than 2 digits in total."),
            ("1E1000000", 5, 0, "Ensure that there are no more than 5 digits in total."),
            ("NaN", 5, 0, "Enter a number."),
            ("99.9", 3, 2, "Ensure that there are no more than 1 digit before the decimal point."),
        ] as [(String, Int, Int, String?)])
    func countsDigits(text: String, maxDigits: Int, decimalPlaces: Int, message: String?) {
        let validator = DecimalValidator(maxDigits: maxDigits, decimalPlaces: decimalPlaces)
        let outcome = Result { () throws(ValidatorError) in try validator.validate(text) }
        if case .failure(let error) = outcome { #expect(error.message == message) } else { #expect(message == nil) }
    }
}
