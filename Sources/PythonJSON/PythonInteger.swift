/// The limits of Python's conversion between text and integers.
public enum PythonInteger {
    /// How many digits a text may have that becomes an integer (`sys.get_int_max_str_digits()`).
    public static let maximumDigits = 4300

    /// What CPython says of more.
    public static func tooManyDigits(_ count: Int) -> String {
        "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; "
            + "use sys.set_int_max_str_digits() to increase the limit"
    }
}
