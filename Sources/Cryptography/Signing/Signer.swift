internal import PythonText

/// Signs texts so that nobody can change them unnoticed: Django's `Signer`.
///
/// ```swift
/// let signer = Signer(keys: keys, salt: "app.links")
/// let signed = signer.sign("hello")     // hello:FI60vg_3ASQv371Kf4k73xcXSzc…
/// try signer.unsign(signed)             // hello
/// ```
///
/// The text can be read by everybody. A salt separates purposes: what is signed with one salt is not valid with another.
public struct Signer: Sendable {
    private let keys: [[UInt8]]
    let separator: String
    private let salt: String
    private let algorithm: DigestAlgorithm

    /// A signer with a colon between text and signature.
    public init(keys: SecretKeys, salt: String? = nil, algorithm: DigestAlgorithm = .sha256) {
        self.init(
            rawKeys: keys.all.map { Array($0.utf8) }, separator: ":", salt: salt ?? "", defaultSalt: Self.defaultSalt,
            algorithm: algorithm)
    }

    /// A signer with another separator.
    /// - Throws: if the separator consists of characters that a signature may have.
    public init(
        keys: SecretKeys, separator: String, salt: String? = nil, algorithm: DigestAlgorithm = .sha256
    ) throws(SigningError) {
        guard !Self.isUnsafe(separator) else {
            throw SigningError(
                .unsafeSeparator,
                "Unsafe Signer separator: \(separator.pythonRepr) (cannot be empty or consist of only A-z0-9-_=)")
        }
        self.init(
            rawKeys: keys.all.map { Array($0.utf8) }, separator: separator, salt: salt ?? "",
            defaultSalt: Self.defaultSalt, algorithm: algorithm)
    }

    init(rawKeys: [[UInt8]], separator: String, salt: String, defaultSalt: String, algorithm: DigestAlgorithm) {
        let first = rawKeys.first ?? []
        // An empty key means the first one, as in Django.
        keys = rawKeys.map { $0.isEmpty ? first : $0 }
        self.separator = separator
        self.salt = salt.isEmpty ? defaultSalt : salt
        self.algorithm = algorithm
    }

    static let defaultSalt = "django.core.signing.Signer"

    /// The signature of a text alone.
    public func signature(of value: String) -> String {
        signature(of: value, key: keys.first ?? [])
    }

    /// The text, the separator, the signature.
    public func sign(_ value: String) -> String {
        value + separator + signature(of: value)
    }

    /// The text without its signature.
    /// - Throws: bad signature, if there is none or no key made it.
    public func unsign(_ signed: String) throws(SigningError) -> String {
        guard let (value, signature) = signed.splitAtLast(separator) else {
            throw SigningError(.badSignature, "No \"\(separator)\" found in value")
        }
        for key in keys where constantTimeCompare(signature, self.signature(of: value, key: key)) {
            return value
        }
        throw SigningError(.badSignature, "Signature \"\(signature)\" does not match")
    }

    private func signature(of value: String, key: [UInt8]) -> String {
        let derivedKey = algorithm.digest(Array((salt + "signer").utf8) + key)
        let mac = HMAC(key: derivedKey, algorithm: algorithm).authenticate(value.utf8)
        return Base64.encode(mac, alphabet: .urlSafe, padding: false)
    }

    // Django's pattern ^[A-z0-9-_=]*$: from A to z there are also [ \ ] ^ _ `, and $ matches before a last line feed.
    private static func isUnsafe(_ separator: String) -> Bool {
        var bytes = Array(separator.utf8)[...]
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "="):
                true
            default: false
            }
        }
    }
}

extension String {
    /// What stands before and after the last occurrence of a text, compared byte for byte.
    func splitAtLast(_ separator: String) -> (before: String, after: String)? {
        let text = Array(utf8)
        let separator = Array(separator.utf8)
        var start = text.count - separator.count
        while start >= 0 {
            if text[start..<start + separator.count].elementsEqual(separator) {
                return (
                    String(decoding: text[..<start], as: UTF8.self),
                    String(decoding: text[(start + separator.count)...], as: UTF8.self)
                )
            }
            start -= 1
        }
        return nil
    }
}
