internal import COpenSSL

/// Characters that salts, tokens and secrets are drawn from unless something else is asked for: 62 letters and digits.
public let randomStringAlphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

/// Bytes that nobody can foretell.
public func randomBytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    if RAND_bytes(&bytes, Int32(clamping: count)) != 1 {
        var generator = SystemRandomNumberGenerator()
        for index in bytes.indices { bytes[index] = generator.next() }
    }
    return bytes
}

/// A random text, as Django's `get_random_string` makes it. Every character of the alphabet is equally likely.
///
/// ```swift
/// randomString(12)                                                                  // "x2Qb…", 71 bits
/// randomString(32, alphabet: "abcdefghijklmnopqrstuvwxyz0123456789")                // a session key
/// ```
/// - Precondition: the alphabet has 1 to 256 characters, all ASCII.
public func randomString(_ length: Int, alphabet: String = randomStringAlphabet) -> String {
    let characters = Array(alphabet.utf8)
    precondition(!characters.isEmpty && characters.count <= 256, "an alphabet of 1 to 256 characters")
    // A byte beyond the last whole multiple would make the first characters likelier than others: it is drawn again.
    let limit = 256 - 256 % characters.count
    var result: [UInt8] = []
    result.reserveCapacity(length)
    while result.count < length {
        for byte in randomBytes((length - result.count) * 5 / 4 + 1) where Int(byte) < limit && result.count < length {
            result.append(characters[Int(byte) % characters.count])
        }
    }
    return String(decoding: result, as: UTF8.self)
}
