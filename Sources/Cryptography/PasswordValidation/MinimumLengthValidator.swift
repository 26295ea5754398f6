/// Asks for a number of characters.
public struct MinimumLengthValidator: PasswordValidator {
    /// How many code points a password must have.
    public let minLength: Int

    public init(minLength: Int = 8) {
        self.minLength = minLength
    }

    public func problem(with password: String, user: [UserAttribute]) -> PasswordProblem? {
        guard password.unicodeScalars.count < minLength else { return nil }
        return PasswordProblem(
            code: "password_too_short",
            message: "This password is too short. It must contain at least \(minLength) \(unit).")
    }

    public var helpText: String { "Your password must contain at least \(minLength) \(unit)." }

    private var unit: String { minLength == 1 ? "character" : "characters" }
}
