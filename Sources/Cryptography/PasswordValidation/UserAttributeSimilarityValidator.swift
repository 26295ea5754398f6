internal import PythonText

/// Refuses passwords that are much like the user's name, address or a part of them.
///
/// The measure is `quick_ratio` of Python's `difflib.SequenceMatcher`: how many characters two texts share, in whatever
/// order. A reversed name is as like as the name.
public struct UserAttributeSimilarityValidator: PasswordValidator {
    /// The fields that Django compares with.
    public static let defaultAttributes = ["username", "first_name", "last_name", "email"]

    /// The fields that are compared, in this order.
    public let attributes: [String]
    /// From which ratio on a password is refused: 0.1 to 1, or more to refuse none.
    public let maxSimilarity: Double

    /// - Precondition: `maxSimilarity` is at least 0.1.
    public init(attributes: [String] = defaultAttributes, maxSimilarity: Double = 0.7) {
        precondition(maxSimilarity >= 0.1, "max_similarity must be at least 0.1")
        self.attributes = attributes
        self.maxSimilarity = maxSimilarity
    }

    public func problem(with password: String, user: [UserAttribute]) -> PasswordProblem? {
        let password = Array(password.pythonLowercased().unicodeScalars)
        for name in attributes {
            guard let attribute = user.first(where: { $0.name == name }), !attribute.value.isEmpty else { continue }
            let value = attribute.value.pythonLowercased()
            for part in value.pythonWords() + [value] where isSimilar(password, Array(part.unicodeScalars)) {
                return PasswordProblem(
                    code: "password_too_similar",
                    message: "The password is too similar to the \(attribute.verboseName).")
            }
        }
        return nil
    }

    public var helpText: String { "Your password can’t be too similar to your other personal information." }

    private func isSimilar(_ password: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        !exceedsMaximumLengthRatio(password, part) && quickRatio(password, part) >= maxSimilarity
    }

    // So much shorter than the password that it cannot be like it.
    private func exceedsMaximumLengthRatio(_ password: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        let bound = maxSimilarity / 2 * Double(password.count)
        return password.count >= 10 * part.count && Double(part.count) < bound
    }
}

/// An upper bound of how alike two texts are: twice the characters that they share, by all characters of both.
func quickRatio(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Double {
    let length = first.count + second.count
    guard length > 0 else { return 1 }
    var available: [Unicode.Scalar: Int] = [:]
    for scalar in second { available[scalar, default: 0] += 1 }
    var matches = 0
    for scalar in first {
        guard let count = available[scalar], count > 0 else { continue }
        available[scalar] = count - 1
        matches += 1
    }
    return 2 * Double(matches) / Double(length)
}
