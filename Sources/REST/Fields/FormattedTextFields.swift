import PythonJSON
import PythonText
import Validators
public import Web

/// An e-mail address.
public struct EmailField: TextField {
    public var options: FieldOptions<String>
    public var minLength: Int?
    public var maxLength: Int?
    public let typeLabel = "email"

    public init(minLength: Int? = nil, maxLength: Int? = nil, _ options: FieldOption<String>...) {
        self.init(minLength: minLength, maxLength: maxLength, options: FieldOptions(options))
    }

    init(minLength: Int? = nil, maxLength: Int? = nil, options: FieldOptions<String>) {
        self.minLength = minLength
        self.maxLength = maxLength
        self.options = options
    }

    public var formatValidator: FieldValidator<String>? {
        .matching(invalidMessage, EmailValidator().accepts)
    }
    public var invalidMessage: String { options.errorMessages["invalid"] ?? "Enter a valid email address." }
}

/// An absolute URL.
public struct URLField: TextField {
    public var options: FieldOptions<String>
    public var minLength: Int?
    public var maxLength: Int?
    public let typeLabel = "url"

    public init(minLength: Int? = nil, maxLength: Int? = nil, _ options: FieldOption<String>...) {
        self.init(minLength: minLength, maxLength: maxLength, options: FieldOptions(options))
    }

    init(minLength: Int? = nil, maxLength: Int? = nil, options: FieldOptions<String>) {
        self.minLength = minLength
        self.maxLength = maxLength
        self.options = options
    }

    public var formatValidator: FieldValidator<String>? { .matching(invalidMessage, URLValidator().accepts) }
    public var invalidMessage: String { options.errorMessages["invalid"] ?? "Enter a valid URL." }
}

/// Letters, digits, underscores and hyphens.
public struct SlugField: TextField {
    public var options: FieldOptions<String>
    public var minLength: Int?
    public var maxLength: Int?
    /// Whether letters and digits of all scripts are allowed.
    public var allowsUnicode: Bool
    public let typeLabel = "slug"

    public init(
        allowsUnicode: Bool = false, minLength: Int? = nil, maxLength: Int? = nil, _ options: FieldOption<String>...
    ) {
        self.init(
            allowsUnicode: allowsUnicode, minLength: minLength, maxLength: maxLength, options: FieldOptions(options))
    }

    init(allowsUnicode: Bool = false, minLength: Int? = nil, maxLength: Int? = nil, options: FieldOptions<String>) {
        self.allowsUnicode = allowsUnicode
        self.minLength = minLength
        self.maxLength = maxLength
        self.options = options
    }

    public var invalidMessage: String {
        options.errorMessages["invalid"]
            ?? "Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."
    }

    public var formatValidator: FieldValidator<String>? {
        if allowsUnicode {
            return .matching(
                options.errorMessages["invalid_unicode"]
                    ?? "Enter a valid \"slug\" consisting of Unicode letters, numbers, underscores, or hyphens.",
                { !$0.isEmpty && $0.unicodeScalars.allSatisfy { $0 == "-" || $0.isPythonWord } })
        }
        return .matching(invalidMessage) { text in
            // Python's `$` also matches before a newline at the end.
            let body = text.utf8.last == 0x0A ? text.utf8.dropLast() : text.utf8[...]
            return !body.isEmpty
                && body.allSatisfy { byte in
                    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
                        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                }
        }
    }
}

/// A text in which a regular expression of Python's syntax is found, or that a function accepts.
///
/// ```swift
/// RegexField(try PythonRegex("^[A-Z]{3}$"))
/// RegexField { $0.utf8.count == 3 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } }
/// ```
public struct RegexField: TextField {
    public var options: FieldOptions<String>
    public var minLength: Int?
    public var maxLength: Int?
    public let typeLabel = "regex"
    private let matches: @Sendable (String) -> Bool

    public init(
        _ regex: PythonRegex, minLength: Int? = nil, maxLength: Int? = nil, _ options: FieldOption<String>...
    ) {
        matches = { text in regex.search(text) != nil }
        self.minLength = minLength
        self.maxLength = maxLength
        self.options = FieldOptions(options)
    }

    public init(
        minLength: Int? = nil, maxLength: Int? = nil, _ options: FieldOption<String>...,
        matches: @escaping @Sendable (String) -> Bool
    ) {
        self.matches = matches
        self.minLength = minLength
        self.maxLength = maxLength
        self.options = FieldOptions(options)
    }

    public var formatValidator: FieldValidator<String>? { .matching(invalidMessage, matches) }
    public var invalidMessage: String {
        options.errorMessages["invalid"] ?? "This value does not match the required pattern."
    }
}

/// An address of the Internet Protocol.
public struct IPAddressField: TextField {
    public enum InternetProtocol: String, Sendable {
        case both, ipv4, ipv6
    }

    public var options: FieldOptions<String>
    public var minLength: Int?
    public var maxLength: Int?
    public var `protocol`: InternetProtocol
    public let typeLabel = "string"

    public init(protocol: InternetProtocol = .both, _ options: FieldOption<String>...) {
        self.init(protocol: `protocol`, options: FieldOptions(options))
    }

    init(protocol: InternetProtocol = .both, options: FieldOptions<String>) {
        self.protocol = `protocol`
        self.options = options
    }

    public var formatValidator: FieldValidator<String>? {
        .matching(invalidMessage, IPAddressValidator(version).accepts)
    }

    private var version: IPAddressValidator.IPVersion {
        switch self.protocol {
        case .both: .both
        case .ipv4: .ipv4
        case .ipv6: .ipv6
        }
    }

    /// Addresses of version 6 come in their shortest form.
    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> String {
        let invalid = fail("invalid", "Enter a valid IPv4 or IPv6 address.")
        guard case .json(let value) = input else { throw invalid }
        let text: String
        switch value {
        case .string(let value): text = value
        case .surrogateString(let value): text = value.replaced
        default: throw invalid
        }
        if text.utf8.contains(UInt8(ascii: ":")), self.protocol != .ipv4 {
            guard let address = IPv6Address(text) else { throw invalid }
            return address.cleaned(unpackIPv4: self.protocol == .both)
        }
        return options.trimsWhitespace ? text.trimmed : text
    }

    public var invalidMessage: String {
        switch self.protocol {
        case .both: "Enter a valid IPv4 or IPv6 address."
        case .ipv4: "Enter a valid IPv4 address."
        case .ipv6: "Enter a valid IPv6 address."
        }
    }
}
