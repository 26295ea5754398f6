internal import PythonText

/// The grammar of host names that Django's e-mail, URL and domain name validators share.
enum DomainName {
    typealias Label = ArraySlice<Unicode.Scalar>

    /// Whether a text is a host name of at least two labels, the last of which is not a number.
    ///
    /// - Parameters:
    ///   - allowsTrailingDot: whether the name may end with the dot of the root.
    ///   - isASCIIOnly: whether labels consist of ASCII letters, digits and hyphens; the last one may have digits then.
    static func accepts(
        _ name: Label, allowsTrailingDot: Bool, isASCIIOnly: Bool = false
    ) -> Bool {
        var labels = name.split(separator: ".", omittingEmptySubsequences: false)
        if allowsTrailingDot, labels.count > 2, labels.last?.isEmpty == true { labels.removeLast() }
        guard labels.count >= 2, let last = labels.popLast() else { return false }
        let isLabel = { (label: Label) in
            hasGoodEnds(label) && label.count <= 63
                && label.allSatisfy { $0 == "-" || $0.isASCIIDigit || (isASCIIOnly ? $0.isASCIILetter : isLetter($0)) }
        }
        guard labels.allSatisfy({ isLabel($0) }) else { return false }
        if isASCIIOnly { return last.count >= 2 && isLabel(last) }
        return isTopLevel(last)
    }

    /// Letters only, or `xn--` and what punycode makes of letters.
    private static func isTopLevel(_ label: Label) -> Bool {
        guard hasGoodEnds(label) else { return false }
        if (2...63).contains(label.count), label.allSatisfy({ isLetter($0) || $0 == "-" }) { return true }
        let prefix = label.prefix(4).map { $0.properties.lowercaseMapping }
        let rest = label.dropFirst(4)
        return prefix.joined() == "xn--" && (1...59).contains(rest.count)
            && rest.allSatisfy { $0.isASCIIDigit || isASCIILetterIgnoringCase($0) }
    }

    /// Whether a character can be part of a host name.
    static func isHostCharacter(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || scalar.isASCIIDigit || scalar == "-" || scalar == "."
    }

    private static func hasGoodEnds(_ label: Label) -> Bool {
        guard let first = label.first, let last = label.last else { return false }
        return first != "-" && last != "-"
    }

    // Django's range of letters outside of ASCII takes in everything from U+00A1 on.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || (0xA1...0xFFFF).contains(scalar.value)
    }

    /// What `[a-z]` of a Python pattern matches that ignores case: besides ASCII letters `İ`, `ı`, `ſ` and the Kelvin sign.
    static func isASCIILetterIgnoringCase(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x130, 0x131, 0x17F, 0x212A: true
        default: scalar.isASCIILetter
        }
    }
}
