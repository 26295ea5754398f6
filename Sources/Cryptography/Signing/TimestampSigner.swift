internal import PythonJSON

/// Signs texts together with the time: Django's `TimestampSigner`.
///
/// ```swift
/// let signer = TimestampSigner(keys: keys)
/// let signed = signer.sign("hello")             // hello:1tSm9Y:7BeT7jYeMOod…
/// try signer.unsign(signed, maxAge: 3600)       // hello, for an hour
/// ```
public struct TimestampSigner: Sendable {
    private let signer: Signer

    public init(keys: SecretKeys, salt: String? = nil, algorithm: DigestAlgorithm = .sha256) {
        self.init(rawKeys: keys.all.map { Array($0.utf8) }, salt: salt ?? "", algorithm: algorithm)
    }

    init(rawKeys: [[UInt8]], salt: String, algorithm: DigestAlgorithm = .sha256) {
        signer = Signer(
            rawKeys: rawKeys, separator: ":", salt: salt, defaultSalt: "django.core.signing.TimestampSigner",
            algorithm: algorithm)
    }

    /// The text, the time, the signature.
    /// - Parameter now: seconds since 1970; by default the clock's.
    public func sign(_ value: String, now: Double? = nil) -> String {
        let seconds = (now ?? UnixTime.now).rounded(.towardZero)
        return signer.sign(value + signer.separator + Base62.encode(Int(exactly: seconds) ?? 0))
    }

    /// The text without time and signature.
    /// - Throws: bad signature, signature expired, or malformed if the signature is right but there is no time.
    public func unsign(_ signed: String, maxAge: MaxAge? = nil, now: Double? = nil) throws(SigningError) -> String {
        let result = try signer.unsign(signed)
        guard let (value, timestamp) = result.splitAtLast(signer.separator),
            let signedAt = try? Base62.decode(timestamp)
        else {
            throw SigningError(.malformed, "The signed value has no timestamp.")
        }
        if let maxAge {
            let age = (now ?? UnixTime.now) - Double(signedAt)
            if age > maxAge.seconds {
                throw SigningError(
                    .signatureExpired, "Signature age \(PythonFloat.repr(age)) > \(maxAge.text) seconds")
            }
        }
        return value
    }
}
