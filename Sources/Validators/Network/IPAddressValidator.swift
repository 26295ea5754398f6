internal import Web

/// Asks for an address of the internet protocol: Django's `validate_ipv4_address`, `validate_ipv6_address` and
/// `validate_ipv46_address`.
public struct IPAddressValidator: Validator {
    /// Which versions are fine.
    public enum IPVersion: String, Sendable {
        case ipv4 = "IPv4"
        case ipv6 = "IPv6"
        case both = "IPv4 or IPv6"
    }

    private let version: IPVersion

    public init(_ version: IPVersion = .both) {
        self.version = version
    }

    /// Whether the text is such an address.
    public func accepts(_ value: String) -> Bool {
        version != .ipv6 && IPv4Address(value) != nil || version != .ipv4 && Self.isIPv6(value)
    }

    public func validate(_ value: String) throws(ValidatorError) {
        if !accepts(value) {
            throw ValidatorError(code: "invalid", message: "Enter a valid \(version.rawValue) address.")
        }
    }

    static func isIPv6(_ text: String) -> Bool {
        // Longer ones are not looked at, so that nobody can make the check slow.
        text.unicodeScalars.count <= 39 && IPv6Address(text) != nil
    }
}
