/// Rules about salts that most hashers share.
enum PasswordSalt {
    /// Bits of entropy that a salt must have today; a hash with less is encoded again at the next login.
    static let entropy = 128.0

    /// The binary logarithm of 62, the number of characters in ``randomStringAlphabet``.
    private static let bitsPerCharacter = 5.954196310386875

    /// A salt with just enough characters: 22.
    static func random() -> String {
        randomString(22)
    }

    /// Whether a salt of this length has too little entropy.
    static func mustUpdate(_ salt: String) -> Bool {
        Double(salt.unicodeScalars.count) * bitsPerCharacter < entropy
    }

    static func check(_ salt: String) throws(PasswordHasherError) {
        if salt.isEmpty || salt.utf8.contains(UInt8(ascii: "$")) {
            throw PasswordHasherError(.invalidSalt, "salt must be provided and cannot contain $.")
        }
    }
}
