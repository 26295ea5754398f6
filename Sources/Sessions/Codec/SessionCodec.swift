public import Cryptography
public import PythonJSON

/// The text of `django_session.session_data`: JSON, compressed if that helps, and signed.
///
/// ```swift
/// let codec = SessionCodec(keys: keys)
/// let text = codec.encode(["_auth_user_id": "1"])     // eyJfYXV0aF91c2VyX2lkIjoiMSJ9:1tSm9Y:9v6DyCVA…
/// codec.decode(text)                                  // ["_auth_user_id": "1"]
/// ```
///
/// Django 3.1 and later write and read this form. What older ones wrote decodes to nothing, as it does in Django 5.2.
public struct SessionCodec: Sendable {
    private let signer: TimestampSigner

    /// - Parameter store: the name of Django's session class, which is part of the signature.
    public init(keys: SecretKeys, store: String = "SessionStore") {
        signer = TimestampSigner(keys: keys, salt: "django.contrib.sessions.\(store)")
    }

    /// The text to store.
    /// - Parameter now: seconds since 1970; by default the clock's.
    public func encode(_ data: JSONObject, now: Double? = nil) -> String {
        signer.sign(object: .object(data), compress: true, now: now)
    }

    /// The data of a stored text; nothing, if it is damaged or was signed with another key.
    public func decode(_ text: String) -> JSONObject {
        (try? read(text)) ?? JSONObject()
    }

    /// The data of a stored text.
    /// - Throws: what is wrong with it. Django logs a bad signature as `Session data corrupted`.
    public func read(_ text: String) throws(SigningError) -> JSONObject {
        try signer.unsignObject(text).object ?? JSONObject()
    }
}
