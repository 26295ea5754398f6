/// Text as Python shows it.
package enum PythonText {
    /// Python's `repr()` of a string.
    ///
    /// ```swift
    /// PythonText.repr("it's\n")    // "\"it's\\n\""
    /// ```
    package static func repr(_ text: String) -> String {
        let quote: Unicode.Scalar = text.utf8.contains(UInt8(ascii: "'")) && !text.utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
        var output = String.UnicodeScalarView([quote])
        for scalar in text.unicodeScalars {
            switch scalar {
            case quote, "\\":
                output.append("\\")
                output.append(scalar)
            case "\n": output.append(contentsOf: "\\n".unicodeScalars)
            case "\r": output.append(contentsOf: "\\r".unicodeScalars)
            case "\t": output.append(contentsOf: "\\t".unicodeScalars)
            default:
                if isPrintable(scalar) {
                    output.append(scalar)
                } else {
                    output.append(contentsOf: escape(scalar).unicodeScalars)
                }
            }
        }
        output.append(quote)
        return String(output)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let (letter, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        let digits = String(scalar.value, radix: 16)
        return "\\\(letter)\(String(repeating: "0", count: width - digits.utf8.count))\(digits)"
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }
}
