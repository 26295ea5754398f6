internal import PythonText
internal import Web

/// Asks for an absolute URL with one of some schemes and a host.
///
/// ```swift
/// try URLValidator().validate("https://example.com/path?query")
/// try URLValidator(schemes: ["git"]).validate("git://example.com/")
/// ```
public struct URLValidator: Validator {
    private typealias Scalars = ArraySlice<Unicode.Scalar>

    private static let maxLength = 2048
    private let schemes: [String]
    private let message: String
    private let code: String

    public init(
        schemes: [String] = ["http", "https", "ftp", "ftps"], message: String = "Enter a valid URL.",
        code: String = "invalid"
    ) {
        self.schemes = schemes
        self.message = message
        self.code = code
    }

    public func validate(_ value: String) throws(ValidatorError) {
        if !accepts(value) { throw ValidatorError(code: code, message: fillIn(message, ["value": value])) }
    }

    /// Whether the text is such a URL.
    public func accepts(_ value: String) -> Bool {
        let scalars = Array(value.unicodeScalars)
        guard scalars.count <= Self.maxLength, !scalars.contains(where: { $0 == "\t" || $0 == "\r" || $0 == "\n" }),
            let (scheme, rest) = Self.splitScheme(scalars)
        else { return false }
        guard schemes.contains(where: { $0.utf8.elementsEqual(scheme.utf8) }),
            let split = SplitURL(value), Self.isAuthorityAndPath(rest)
        else { return false }
        return Self.hasGoodAddress(split.netloc) && (split.hostname?.unicodeScalars.count ?? 254) <= 253
    }

    private static func splitScheme(_ scalars: [Unicode.Scalar]) -> (scheme: String, rest: Scalars)? {
        guard let colon = scalars.firstIndex(of: ":"), scalars[colon...].starts(with: [":", "/", "/"]) else {
            return nil
        }
        let scheme = scalars[..<colon]
        let isPlain = scheme.allSatisfy { scalar in
            switch scalar {
            case "0"..."9", ".", "+", "-": true
            default: DomainName.isASCIILetterIgnoringCase(scalar)
            }
        }
        guard isPlain else { return nil }
        return (String(String.UnicodeScalarView(scheme)).pythonLowercased(), scalars[(colon + 3)...])
    }

    // Django's pattern: user and password, a host, a port, a path. What looks like a user may turn out to be the host.
    private static func isAuthorityAndPath(_ rest: Scalars) -> Bool {
        if let host = afterCredentials(rest), isHostAndPath(host) { return true }
        return isHostAndPath(rest)
    }

    private static func afterCredentials(_ rest: Scalars) -> Scalars? {
        let isPart = { (scalar: Unicode.Scalar) in
            scalar != ":" && scalar != "@" && scalar != "/" && !scalar.isPythonSpace
        }
        var end = rest.prefix(while: isPart).endIndex
        guard end > rest.startIndex else { return nil }
        if rest[end...].first == ":" { end = rest[(end + 1)...].prefix(while: isPart).endIndex }
        return rest[end...].first == "@" ? rest[(end + 1)...] : nil
    }

    private static func isHostAndPath(_ text: Scalars) -> Bool {
        if text.first == "[" {
            let inside = text.dropFirst().prefix { $0.properties.isASCIIHexDigit || $0 == ":" || $0 == "." }
            let rest = text[inside.endIndex...]
            return !inside.isEmpty && rest.first == "]" && isPortAndPath(rest.dropFirst())
        }
        let host = text.prefix(while: DomainName.isHostCharacter)
        guard isPortAndPath(text[host.endIndex...]) else { return false }
        return IPv4Address(String(String.UnicodeScalarView(host))) != nil || isLocalhost(host)
            || DomainName.accepts(host, allowsTrailingDot: true)
    }

    private static func isLocalhost(_ host: Scalars) -> Bool {
        host.count == 9
            && zip(host, "localhost".unicodeScalars).allSatisfy { character, letter in
                // The long s is an s to a pattern that ignores case.
                character.properties.lowercaseMapping == String(letter) || character.value == 0x17F && letter == "s"
            }
    }

    private static func isPortAndPath(_ text: Scalars) -> Bool {
        var rest = text
        if rest.first == ":" {
            let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
            guard (1...5).contains(digits.count) else { return false }
            rest = rest[digits.endIndex...]
        }
        guard let first = rest.first else { return true }
        return (first == "/" || first == "?" || first == "#") && !rest.contains(where: \.isPythonSpace)
    }

    // An authority that is nothing but an address in brackets and a port.
    private static func hasGoodAddress(_ netloc: String) -> Bool {
        let scalars = Array(netloc.unicodeScalars)
        guard scalars.first == "[", let end = scalars.lastIndex(of: "]"), isPortAndPath(scalars[(end + 1)...]) else {
            return true
        }
        return IPAddressValidator.isIPv6(String(String.UnicodeScalarView(scalars[1..<end])))
    }
}
