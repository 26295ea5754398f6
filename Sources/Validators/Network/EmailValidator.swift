/// Asks for an e-mail address.
///
/// What stands before the last `@` is a name of RFC 5322, quoted or not; what follows is a domain name, an address in
/// brackets, or one of an allow-list.
public struct EmailValidator: Validator {
    private let message: String
    private let code: String
    private let allowlist: [String]

    /// - Parameter allowlist: domains that need not look like one.
    public init(
        message: String = "Enter a valid email address.", code: String = "invalid", allowlist: [String] = ["localhost"]
    ) {
        self.message = message
        self.code = code
        self.allowlist = allowlist
    }

    public func validate(_ value: String) throws(ValidatorError) {
        if !accepts(value) { throw ValidatorError(code: code, message: fillIn(message, ["value": value])) }
    }

    /// Whether the text is an address.
    public func accepts(_ value: String) -> Bool {
        let scalars = value.unicodeScalars
        guard scalars.count <= 320, let at = scalars.lastIndex(of: "@") else { return false }
        let user = Array(scalars[..<at])
        let domain = Array(scalars[scalars.index(after: at)...])
        guard Self.isDotAtom(user) || Self.isQuotedString(user) else { return false }
        return allowlist.contains { $0.unicodeScalars.elementsEqual(domain) }
            || DomainName.accepts(domain[...], allowsTrailingDot: false) || Self.isLiteral(domain)
    }

    private static func isDotAtom(_ text: [Unicode.Scalar]) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy(isAtomCharacter)
        }
    }

    private static func isAtomCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "!", "#", "$", "%", "&", "'", "*", "+", "/", "=", "?", "^", "_", "`", "{", "}", "|", "~", "0"..."9":
            true
        default: DomainName.isASCIILetterIgnoringCase(scalar)
        }
    }

    private static func isQuotedString(_ text: [Unicode.Scalar]) -> Bool {
        guard text.count >= 2, text.first == "\"", text.last == "\"" else { return false }
        var rest = text.dropFirst().dropLast()
        while let scalar = rest.popFirst() {
            if scalar == "\\" {
                let alsoEscaped: [Unicode.Scalar] = ["\t", " ", "\"", "\\"]
                guard let escaped = rest.popFirst(), isQuotedCharacter(escaped) || alsoEscaped.contains(escaped) else {
                    return false
                }
            } else if !isQuotedCharacter(scalar) {
                return false
            }
        }
        return true
    }

    // Controls but tab, line feed and carriage return, and everything printable but space, quote and backslash.
    private static func isQuotedCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x01...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x21, 0x23...0x5B, 0x5D...0x7F: true
        default: DomainName.isASCIILetterIgnoringCase(scalar)
        }
    }

    private static func isLiteral(_ domain: [Unicode.Scalar]) -> Bool {
        guard domain.count > 2, domain.first == "[", domain.last == "]" else { return false }
        let address = domain.dropFirst().dropLast()
        let isPlain = address.allSatisfy { scalar in
            switch scalar {
            case "0"..."9", "a"..."f", "A"..."F", ":", ".": true
            default: false
            }
        }
        return isPlain && IPAddressValidator(.both).accepts(String(String.UnicodeScalarView(address)))
    }
}
