extension Unicode.Scalar {
    /// Whether Python's `str.isalpha` is true for this character: a letter of any script.
    public var isPythonAlpha: Bool {
        if isASCII { return isASCIILetter }
        guard isKnownToPython else { return false }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return false
        }
    }

    /// Whether Python's `str.isdecimal` is true: a digit of a positional number system, such as `7` or `٣`.
    public var isPythonDecimal: Bool {
        isASCII ? isASCIIDigit : properties.numericType == .decimal && isKnownToPython
    }

    /// Whether Python's `str.isdigit` is true: decimal digits, and forms such as `²` and `①`.
    public var isPythonDigit: Bool {
        if isASCII { return isASCIIDigit }
        return (properties.numericType == .decimal || properties.numericType == .digit) && isKnownToPython
    }

    /// Whether Python's `str.isnumeric` is true: anything with a numeric value, `½`, `Ⅷ` and `三` included.
    public var isPythonNumeric: Bool {
        isASCII ? isASCIIDigit : properties.numericType != nil && isKnownToPython
    }

    /// Whether `\w` of a Python `str` pattern matches this character: letters, everything numeric, and the underscore.
    ///
    /// Combining marks, emoji and joiners do not match, so a decomposed `é` is two characters of which one is refused.
    public var isPythonWord: Bool {
        if isASCII { return isASCIILetter || isASCIIDigit || value == 0x5F }
        return isPythonAlpha || isPythonNumeric
    }

    /// Whether `repr` shows this character as it is. Controls, unassigned code points and all separators but the space are escaped.
    public var isPythonPrintable: Bool {
        if isASCII { return value >= 0x20 && value != 0x7F }
        guard isKnownToPython else { return false }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }

    // Python 3.12 has Unicode 15.0, Swift a newer one: what came later is unassigned for Python.
    private var isKnownToPython: Bool {
        guard let age = properties.age else { return false }
        return (age.major, age.minor) <= (15, 0)
    }

    package var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

    package var isASCIILetter: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A && isASCII }
}

extension StringProtocol {
    /// Python's `str.isdigit()`: at least one character, and all of them digits.
    ///
    /// ```swift
    /// "٣²".isPythonDigit   // true
    /// "".isPythonDigit     // false
    /// ```
    public var isPythonDigit: Bool {
        !isEmpty && unicodeScalars.allSatisfy(\.isPythonDigit)
    }

    /// Python's `str.isdecimal()`: at least one character, and all of them decimal digits.
    public var isPythonDecimal: Bool {
        !isEmpty && unicodeScalars.allSatisfy(\.isPythonDecimal)
    }

    /// The pieces between runs of characters that `\w` does not match, as `re.split(r"\W+", text)` gives them.
    ///
    /// A run at either end leaves an empty piece there.
    ///
    /// ```swift
    /// "jo.smith@example.com".pythonWords()   // ["jo", "smith", "example", "com"]
    /// ```
    public func pythonWords() -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isInsideGap = false
        for scalar in unicodeScalars {
            if scalar.isPythonWord {
                isInsideGap = false
                word.append(scalar)
            } else if !isInsideGap {
                isInsideGap = true
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        words.append(String(word))
        return words
    }
}
