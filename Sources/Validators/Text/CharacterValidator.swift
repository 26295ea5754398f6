internal import PythonText

/// Asks for a text of at least one character, all of them of one kind.
///
/// ```swift
/// try CharacterValidator.slug.validate("a-slug_1")
/// try CharacterValidator.unicodeUsername.validate("ann@home")
/// ```
public struct CharacterValidator: Validator {
    /// What to tell the user.
    public let message: String
    private let isAllowed: @Sendable (Unicode.Scalar) -> Bool

    /// Django's `validate_slug`.
    public static let slug = Self(
        message: "Enter a valid “slug” consisting of letters, numbers, underscores or hyphens."
    ) { scalar in
        scalar.isASCII && (scalar.isPythonWord || scalar == "-")
    }

    /// Django's `validate_unicode_slug`.
    public static let unicodeSlug = Self(
        message: "Enter a valid “slug” consisting of Unicode letters, numbers, underscores, or hyphens."
    ) { scalar in
        scalar.isPythonWord || scalar == "-"
    }

    /// Django's `UnicodeUsernameValidator`: letters and numbers of any script, and `@ . + - _`.
    public static let unicodeUsername = Self(
        message: "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters."
    ) { scalar in
        scalar.isPythonWord || isUsernameSign(scalar)
    }

    /// Django's `ASCIIUsernameValidator`.
    public static let asciiUsername = Self(
        message:
            "Enter a valid username. This value may contain only unaccented lowercase a-z and uppercase A-Z letters, "
            + "numbers, and @/./+/-/_ characters."
    ) { scalar in
        scalar.isASCII && (scalar.isPythonWord || isUsernameSign(scalar))
    }

    private init(message: String, _ isAllowed: @escaping @Sendable (Unicode.Scalar) -> Bool) {
        self.message = message
        self.isAllowed = isAllowed
    }

    /// Whether the text is fine.
    public func accepts(_ value: String) -> Bool {
        !value.isEmpty && value.unicodeScalars.allSatisfy(isAllowed)
    }

    public func validate(_ value: String) throws(ValidatorError) {
        if !accepts(value) { throw ValidatorError(code: "invalid", message: message) }
    }
}

private func isUsernameSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@", ".", "+", "-": true
    default: false
    }
}
