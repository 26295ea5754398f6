internal import PythonText

/// Django's `salted_hmac`: an HMAC whose key is derived from a salt and a secret, so that each purpose has a key of its own.
///
/// ```swift
/// saltedHMAC(salt: "app.purpose", value: "text", secret: secretKey, algorithm: .sha256)   // 32 bytes
/// ```
public func saltedHMAC(salt: String, value: String, secret: String, algorithm: DigestAlgorithm = .sha1) -> [UInt8] {
    let key = algorithm.digest(Array(salt.utf8) + Array(secret.utf8))
    return HMAC(key: key, algorithm: algorithm).authenticate(value.utf8)
}

/// A name of a hash function that is not known.
public struct InvalidAlgorithm: Error, Equatable, Sendable, CustomStringConvertible {
    /// The name.
    public let name: String

    public var description: String { "\(name.pythonRepr) is not an algorithm accepted by the hashlib module." }
}

extension DigestAlgorithm {
    /// The algorithm with this `hashlib` name.
    public static func named(_ name: String) throws(InvalidAlgorithm) -> Self {
        guard let algorithm = Self(named: name) else { throw InvalidAlgorithm(name: name) }
        return algorithm
    }
}
