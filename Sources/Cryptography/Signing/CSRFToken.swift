/// The secret of a client against forged requests, and the masked forms in which pages carry it.
///
/// Every page masks the secret anew, so that compressed answers give nothing away.
///
/// ```swift
/// let secret = CSRFToken.newSecret()              // 32 characters, in the cookie
/// let token = CSRFToken.mask(secret)              // 64 characters, in the form
/// CSRFToken.matches(token, secret: secret)        // true
/// ```
public enum CSRFToken {
    /// Characters of a secret.
    public static let secretLength = 32
    /// Characters of a masked token: the mask, then the secret under it.
    public static let tokenLength = 64

    private static let alphabet = randomStringAlphabet
    private static let characters = Array(alphabet.utf8)

    /// A new secret.
    public static func newSecret() -> String {
        randomString(secretLength, alphabet: alphabet)
    }

    /// A token for a page.
    ///
    /// - Parameters:
    ///   - secret: one that passed ``checkFormat(_:)``, unmasked.
    ///   - mask: 32 characters; random by default.
    public static func mask(_ secret: String, mask: String? = nil) -> String {
        let mask = mask ?? newSecret()
        return mask + combine(secret.utf8, mask.utf8) { ($0 + $1) % characters.count }
    }

    /// The secret in a masked token.
    public static func unmask(_ token: String) -> String {
        let mask = token.utf8.prefix(secretLength)
        return combine(token.utf8.dropFirst(secretLength), mask) { ($0 - $1 + characters.count) % characters.count }
    }

    /// Whether a token, masked or not, is that of a secret.
    public static func matches(_ token: String, secret: String) -> Bool {
        let plain = token.utf8.count == tokenLength ? unmask(token) : token
        return plain.utf8.count == secretLength && constantTimeCompare(plain, secret)
    }

    /// Checks length and characters of what a cookie, a form or a header brought.
    public static func checkFormat(_ token: String) throws(InvalidTokenFormat) {
        let count = token.unicodeScalars.count
        guard count == secretLength || count == tokenLength else {
            throw InvalidTokenFormat(reason: "has incorrect length")
        }
        guard token.utf8.allSatisfy({ characters.contains($0) }) else {
            throw InvalidTokenFormat(reason: "has invalid characters")
        }
    }

    private static func combine(
        _ text: some Collection<UInt8>, _ mask: some Collection<UInt8>, _ operation: (Int, Int) -> Int
    ) -> String {
        let bytes = zip(text, mask).map { character, mask in
            characters[operation(index(of: character), index(of: mask))]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // Other characters do not pass checkFormat(_:); they count as the first one.
    private static func index(of character: UInt8) -> Int {
        characters.firstIndex(of: character) ?? 0
    }
}

/// A token that cannot be one.
public struct InvalidTokenFormat: Error, Equatable, Sendable, CustomStringConvertible {
    /// The end of a sentence that begins with what brought the token: `has incorrect length`.
    public let reason: String

    public var description: String { reason }
}
