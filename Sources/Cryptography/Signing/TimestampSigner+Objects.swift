public import PythonJSON

/// JSON values as signed, URL-safe text: Django's `signing.dumps` and `signing.loads`.
///
/// ```swift
/// let signer = TimestampSigner(keys: keys, salt: "django.core.signing")
/// signer.sign(object: ["a": "b"])       // eyJhIjoiYiJ9:1tSn5c:6_lpXgdfjWWeVDJgv6hVdLWN1I13Cc1FdvSKU4RXgw4
/// ```
extension TimestampSigner {
    /// What a compressed text may grow to when it is read.
    public static let decompressedLimit = 64 * 1024 * 1024

    /// The value as JSON, in base 64, signed.
    /// - Parameter compress: whether to compress if that makes it shorter; a dot in front tells.
    public func sign(object: JSONValue, compress: Bool = false, now: Double? = nil) -> String {
        sign(bytes: object.serialized(.pythonCompact), compress: compress, now: now)
    }

    /// The value that was signed.
    /// - Throws: what ``unsign(_:maxAge:now:)`` throws, and malformed if no JSON was signed.
    public func unsignObject(
        _ signed: String, maxAge: MaxAge? = nil, now: Double? = nil
    ) throws(SigningError) -> JSONValue {
        let bytes = try unsignBytes(signed, maxAge: maxAge, now: now)
        let reader = JSONReader(allowsConstants: true)
        let value: JSONValue?
        if bytes.allSatisfy({ $0 < 0x80 }) {
            value = try? reader.read(bytes)
        } else {
            // Django decodes what it signed as Latin-1.
            value = try? reader.read(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
        }
        guard let value else { throw SigningError(.malformed, "The signed value is not JSON.") }
        return value
    }

    /// Any bytes in base 64, signed: for values that have a form of their own.
    public func sign(bytes: [UInt8], compress: Bool = false, now: Double? = nil) -> String {
        if compress, let compressed = Zlib.compress(bytes), compressed.count < bytes.count - 1 {
            return sign("." + Base64.encode(compressed, alphabet: .urlSafe, padding: false), now: now)
        }
        return sign(Base64.encode(bytes, alphabet: .urlSafe, padding: false), now: now)
    }

    /// The bytes that were signed.
    public func unsignBytes(
        _ signed: String, maxAge: MaxAge? = nil, now: Double? = nil
    ) throws(SigningError) -> [UInt8] {
        var text = Array(try unsign(signed, maxAge: maxAge, now: now).utf8)[...]
        let isCompressed = text.first == UInt8(ascii: ".")
        if isCompressed { text.removeFirst() }
        text.append(contentsOf: repeatElement(UInt8(ascii: "="), count: (4 - text.count % 4) % 4))
        guard let bytes = try? Base64.decode(text, alphabet: .urlSafe) else {
            throw SigningError(.malformed, "The signed value is not base 64.")
        }
        if !isCompressed { return bytes }
        guard let expanded = Zlib.decompress(bytes, limit: Self.decompressedLimit) else {
            throw SigningError(.malformed, "The signed value cannot be decompressed.")
        }
        return expanded
    }
}
