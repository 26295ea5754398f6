/// What checking a password found out.
public struct PasswordCheck: Equatable, Sendable {
    /// Whether the password is right.
    public let isCorrect: Bool
    /// Whether the stored text is not what the preferred hasher would make today. If the password is right, encode it
    /// again and store that.
    public let mustUpdate: Bool

    /// A password that is wrong, whatever was stored.
    static let refused = PasswordCheck(isCorrect: false, mustUpdate: false)
}

extension PasswordHashers {
    /// What an unusable password begins with.
    public static let unusablePrefix = "!"

    private static let unusableSuffixLength = 40

    /// Whether a stored password is one that somebody could know; it may still be damaged.
    public static func isUsable(_ encoded: String?) -> Bool {
        encoded?.utf8.first != UInt8(ascii: "!")
    }

    /// What to store for a new password; nil makes an unusable one, which nobody can log in with.
    ///
    /// ```swift
    /// try hashers.makePassword(nil)   // !T20z5Ss6NAL5WoJ03TkHvS0XEvhC0OdGn8LJ1foU
    /// ```
    public func makePassword(
        _ password: String?, salt: String? = nil, hasher: (any PasswordHasher)? = nil
    ) throws(PasswordHasherError) -> String {
        guard let password else { return Self.makeUnusablePassword() }
        let hasher = hasher ?? preferred
        let salt = salt.flatMap { $0.isEmpty ? nil : $0 } ?? hasher.salt()
        return try hasher.encode(password, salt: salt)
    }

    /// What to store for a user who cannot log in with a password.
    public static func makeUnusablePassword() -> String {
        unusablePrefix + randomString(unusableSuffixLength)
    }

    /// Checks a password against what is stored.
    ///
    /// A stored text that is unusable or of an unknown algorithm takes as long as a wrong password does.
    /// - Throws: if the stored text is damaged. Answer as for a wrong password, and log it.
    public func checkPassword(
        _ password: String?, _ encoded: String, preferred: (any PasswordHasher)? = nil
    ) throws(PasswordHasherError) -> PasswordCheck {
        let preferred = preferred ?? self.preferred
        guard let password, Self.isUsable(encoded), let hasher = try? identify(encoded) else {
            spendTimeOfCheck()
            return .refused
        }
        let isOtherAlgorithm = hasher.algorithm != preferred.algorithm
        let mustUpdate = isOtherAlgorithm ? true : try preferred.mustUpdate(encoded)
        let isCorrect = try hasher.verify(password, encoded)
        if !isCorrect, !isOtherAlgorithm, mustUpdate {
            try hasher.hardenRuntime(password, encoded)
        }
        return PasswordCheck(isCorrect: isCorrect, mustUpdate: mustUpdate)
    }

    /// Takes as long as checking a password, so that an unknown user name shows in nothing, not even in time.
    public func spendTimeOfCheck() {
        _ = try? makePassword(randomString(Self.unusableSuffixLength))
    }
}
