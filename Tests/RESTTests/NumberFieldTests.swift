import REST
import SQLCore
import Testing
import Validators

/// What Django REST framework 3.18 makes of the same input.
@Suite struct NumberFieldTests {
    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", "true"),
        ("[]", #"["Must be a valid boolean."]"#),
        ("{}", #"["Must be a valid boolean."]"#),
        ("1", "true"),
        ("1.5", #"["Must be a valid boolean."]"#),
        (#""""#, #"["Must be a valid boolean."]"#),
        (#"" ""#, #"["Must be a valid boolean."]"#),
        ("0", "false"),
        ("1.0", "true"),
        ("0.0", "false"),
        ("2", #"["Must be a valid boolean."]"#),
        (#""true""#, "true"),
        (#""True""#, "true"),
        (#""YES""#, "true"),
        (#""on""#, "true"),
        (#""off""#, "false"),
        (#""0""#, "false"),
        (#""null""#, #"["Must be a valid boolean."]"#),
        (#""maybe""#, #"["Must be a valid boolean."]"#),
        ("[1]", #"["Must be a valid boolean."]"#),
        (#""t""#, "true"),
        (#""F""#, "false"),
    ])
    func booleans(input: String, expected: String) throws {
        #expect(try outcome(of: BooleanField(), input) == expected)
    }

    @Test(arguments: [
        ("null", "null"),
        ("", #"["This field is required."]"#),
        ("true", "true"),
        ("[]", #"["Must be a valid boolean."]"#),
        ("{}", #"["Must be a valid boolean."]"#),
        ("1", "true"),
        ("1.5", #"["Must be a valid boolean."]"#),
        (#""""#, "null"),
        (#"" ""#, #"["Must be a valid boolean."]"#),
        (#""null""#, "null"),
        (#""NULL""#, "null"),
        ("false", "false"),
    ])
    func booleansThatMayBeNull(input: String, expected: String) throws {
        #expect(try outcome(of: BooleanField(.allowNull), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["A valid integer is required."]"#),
        ("[]", #"["A valid integer is required."]"#),
        ("{}", #"["A valid integer is required."]"#),
        ("1", "1"),
        ("1.5", #"["A valid integer is required."]"#),
        (#""""#, #"["A valid integer is required."]"#),
        (#"" ""#, #"["A valid integer is required."]"#),
        (#""7""#, "7"),
        (#"" 7 ""#, "7"),
        (#""7.0""#, "7"),
        (#""7.00 ""#, "7"),
        (#""7.5""#, #"["A valid integer is required."]"#),
        ("7.0", "7"),
        ("-5", "-5"),
        ("-6", #"["Ensure this value is greater than or equal to -5."]"#),
        ("100", "100"),
        ("101", #"["Ensure this value is less than or equal to 100."]"#),
        (#""1_0""#, "10"),
        (#""\u0663""#, "3"),
        (#""+3""#, "3"),
        (#""0x10""#, #"["A valid integer is required."]"#),
        (#""1e2""#, #"["A valid integer is required."]"#),
        ("false", #"["A valid integer is required."]"#),
        (#""7.0.0""#, #"["A valid integer is required."]"#),
        (#"".""#, #"["A valid integer is required."]"#),
        (#""9999999999999999999999999999999""#, #"["Ensure this value is less than or equal to 100."]"#),
        ("99999999999999999999", #"["Ensure this value is less than or equal to 100."]"#),
        (
            #""11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111""#,
            #"["String value too large."]"#
        ),
        (#""--1""#, #"["A valid integer is required."]"#),
        (#""-""#, #"["A valid integer is required."]"#),
        ("1e300", #"["A valid integer is required."]"#),
        (#""1.""#, "1"),
        (#"" 1 . ""#, "1"),
    ])
    func integers(input: String, expected: String) throws {
        #expect(try outcome(of: IntegerField(minValue: -5, maxValue: 100), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", "1.0"),
        ("[]", #"["A valid number is required."]"#),
        ("{}", #"["A valid number is required."]"#),
        ("1", "1.0"),
        ("1.5", "1.5"),
        (#""""#, #"["A valid number is required."]"#),
        (#"" ""#, #"["A valid number is required."]"#),
        (#""1.5""#, "1.5"),
        (#"" 1.5 ""#, "1.5"),
        (#""1e2""#, "100.0"),
        (#""inf""#, #"["A valid number is required."]"#),
        (#""nan""#, #"["A valid number is required."]"#),
        (#""-Infinity""#, #"["A valid number is required."]"#),
        (#""1_0.5""#, "10.5"),
        (#""0x10""#, #"["A valid number is required."]"#),
        ("1e400", #"["A valid number is required."]"#),
        ("-2", #"["Ensure this value is greater than or equal to -1.5."]"#),
        ("1000.5", #"["Ensure this value is less than or equal to 1000."]"#),
        (#""1,5""#, #"["A valid number is required."]"#),
        (#"".5""#, "0.5"),
        (#""5.""#, "5.0"),
        (#""1__0""#, #"["A valid number is required."]"#),
        (#""_1""#, #"["A valid number is required."]"#),
        (#""1e""#, #"["A valid number is required."]"#),
        (#""\u0663.5""#, "3.5"),
        ("0.1", "0.1"),
        ("1e-7", "1e-07"),
        ("100", "100.0"),
    ])
    func floats(input: String, expected: String) throws {
        #expect(try outcome(of: FloatField(minValue: -1.5, maxValue: 1000), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["A valid number is required."]"#),
        ("[]", #"["A valid number is required."]"#),
        ("{}", #"["A valid number is required."]"#),
        ("1", #""1.00""#),
        ("1.5", #""1.50""#),
        (#""""#, #"["A valid number is required."]"#),
        (#"" ""#, #"["A valid number is required."]"#),
        (#""1.5""#, #""1.50""#),
        (#""1.50""#, #""1.50""#),
        (#""123.45""#, #""123.45""#),
        (#""1234.5""#, #"["Ensure that there are no more than 3 digits before the decimal point."]"#),
        (#""1.234""#, #"["Ensure that there are no more than 2 decimal places."]"#),
        (#""123456""#, #"["Ensure that there are no more than 5 digits in total."]"#),
        (#""1e2""#, #""100.00""#),
        (#""1E-2""#, #""0.01""#),
        (#""1e-3""#, #"["Ensure that there are no more than 2 decimal places."]"#),
        (#""0.001""#, #"["Ensure that there are no more than 2 decimal places."]"#),
        (#""-0""#, #""-0.00""#),
        (#""-0.00""#, #""-0.00""#),
        (#"" 7 ""#, #""7.00""#),
        (#""7_0""#, #""70.00""#),
        (#""NaN""#, #"["A valid number is required."]"#),
        (#""Infinity""#, #"["A valid number is required."]"#),
        (#""abc""#, #"["A valid number is required."]"#),
        ("12", #""12.00""#),
        ("12.5", #""12.50""#),
        (#""1e10""#, #"["Ensure that there are no more than 5 digits in total."]"#),
        (#""00012.5""#, #""12.50""#),
        (#"".5""#, #""0.50""#),
        (#""5.""#, #""5.00""#),
        (#""+5""#, #""5.00""#),
        (#""1e999""#, #"["Ensure that there are no more than 5 digits in total."]"#),
        ("0.1", #""0.10""#),
        (#""99999""#, #"["Ensure that there are no more than 3 digits before the decimal point."]"#),
        (#""999.99""#, #""999.99""#),
    ])
    func decimals(input: String, expected: String) throws {
        #expect(try outcome(of: DecimalField(maxDigits: 5, decimalPlaces: 2), input) == expected)
    }

    @Test(arguments: [
        (#""10.5""#, #""10.5""#),
        (#""10.50""#, #""10.50""#),
        (#""10.51""#, #"["Ensure this value is less than or equal to 10.5."]"#),
        (#""-10""#, #""-10""#),
        (#""-10.001""#, #"["Ensure this value is greater than or equal to -10."]"#),
        (#""1e1""#, #""10""#),
        (#""1e2""#, #"["Ensure this value is less than or equal to 10.5."]"#),
        (#""0.000000001""#, #""0.000000001""#),
        (#""0""#, #""0""#),
        (#""-0.0""#, #""-0.0""#),
        (#""9.99e0""#, #""9.99""#),
    ])
    func decimalsWithLimits(input: String, expected: String) throws {
        #expect(
            try outcome(
                of: DecimalField(
                    maxDigits: nil, decimalPlaces: nil, minValue: DecimalLimit("-10"), maxValue: DecimalLimit("10.5")),
                input) == expected)
    }
}
