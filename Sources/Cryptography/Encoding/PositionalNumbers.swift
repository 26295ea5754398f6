internal import PythonText

/// Base 62, in which signatures carry their time.
///
/// ```swift
/// Base62.encode(1_735_689_600)   // "1tSm9Y"
/// ```
public enum Base62 {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    /// Writes a number, with a minus sign in front of a negative one.
    public static func encode(_ number: Int) -> String {
        let digits = digits(of: UInt128(number.magnitude), alphabet: alphabet)
        return number < 0 ? "-" + digits : digits
    }

    /// Reads a number.
    /// - Throws: ``EncodingError`` for anything but digits after an optional minus sign, and for numbers beyond `Int`.
    public static func decode(_ text: some StringProtocol) throws(EncodingError) -> Int {
        var number = 0
        var characters = Array(text.utf8)[...]
        let isNegative = characters.first == UInt8(ascii: "-")
        if isNegative { characters.removeFirst() }
        guard !text.isEmpty else { throw EncodingError("string index out of range") }
        for character in characters {
            guard let digit = alphabet.firstIndex(of: character) else { throw EncodingError("substring not found") }
            let (product, overflow) = number.multipliedReportingOverflow(by: 62)
            let (sum, carry) =
                isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            guard !overflow, !carry else { throw EncodingError("number too large") }
            number = sum
        }
        return number
    }
}

/// Base 36, in which password reset tokens carry their time.
public enum Base36 {
    private static let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)

    /// Writes a number as Django's `int_to_base36`, with a minus sign in front of a negative one, which Django refuses.
    public static func encode(_ number: some SignedInteger) -> String {
        let digits = digits(of: UInt128(number.magnitude), alphabet: alphabet)
        return number < 0 ? "-" + digits : digits
    }

    /// Reads a number as Django's `base36_to_int`: upper or lower case, at most 13 characters, and otherwise with all the
    /// freedom of Python's `int(text, 36)`. Thirteen digits may be more than 64 bits hold.
    public static func decode(_ text: String) throws(EncodingError) -> Int128 {
        guard text.unicodeScalars.count <= 13 else { throw EncodingError("Base36 input too large") }
        guard let number = PythonInt<Int128>(text, base: 36).exactly else {
            throw EncodingError("invalid literal for int() with base 36: \(text.pythonRepr)")
        }
        return number
    }
}

private func digits(of number: UInt128, alphabet: [UInt8]) -> String {
    let base = UInt128(alphabet.count)
    var number = number
    var digits: [UInt8] = []
    repeat {
        digits.append(alphabet[Int(number % base)])
        number /= base
    } while number > 0
    return String(decoding: digits.reversed(), as: UTF8.self)
}
