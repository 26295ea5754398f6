import PythonText

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
        .matching(invalidMessage, TextRules.isEmail)
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

    public var formatValidator: FieldValidator<String>? { .matching(invalidMessage, TextRules.isURL) }
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
        self.init(allowsUnicode: allowsUnicode, minLength: minLength, maxLength: maxLength, options: FieldOptions(options))
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
            return !body.isEmpty && body.allSatisfy { byte in
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
                    || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            }
        }
    }
}

/// A text that follows a pattern, which is given as a function.
///
/// ```swift
/// RegexField("[A-Z]{3}") { $0.utf8.count == 3 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } }
/// ```
public struct RegexField: TextField {
    public var options: FieldOptions<String>
    public var minLength: Int?
    public var maxLength: Int?
    public let typeLabel = "regex"
    /// The pattern in words or symbols, for documents.
    public let pattern: String
    private let matches: @Sendable (String) -> Bool

    public init(
        _ pattern: String, minLength: Int? = nil, maxLength: Int? = nil, _ options: FieldOption<String>...,
        matches: @escaping @Sendable (String) -> Bool
    ) {
        self.pattern = pattern
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
        let `protocol` = self.protocol
        return .matching(invalidMessage) { text in
            (`protocol` != .ipv6 && TextRules.isIPv4(text)) || (`protocol` != .ipv4 && TextRules.isIPv6(text))
        }
    }

    public var invalidMessage: String {
        switch self.protocol {
        case .both: "Enter a valid IPv4 or IPv6 address."
        case .ipv4: "Enter a valid IPv4 address."
        case .ipv6: "Enter a valid IPv6 address."
        }
    }
}
