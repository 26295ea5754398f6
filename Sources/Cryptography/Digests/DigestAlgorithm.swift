internal import COpenSSL

/// A hash function, by the name that Django's settings and `hashlib` use.
///
/// ```swift
/// DigestAlgorithm.sha256.digest("abc".utf8)         // 32 bytes
/// DigestAlgorithm(named: "sha512")?.hexDigest([])
/// ```
public enum DigestAlgorithm: String, CaseIterable, Sendable {
    case md5, sha1, sha224, sha256, sha384, sha512

    /// The algorithm with this `hashlib` name, or nil.
    public init?(named name: String) {
        self.init(rawValue: name)
    }

    /// The number of bytes of a digest.
    public var digestSize: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224: 28
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    /// The number of bytes that the function takes at a time; HMAC pads its key to it.
    public var blockSize: Int {
        switch self {
        case .md5, .sha1, .sha224, .sha256: 64
        case .sha384, .sha512: 128
        }
    }

    /// The digest of some bytes.
    public func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.withContiguousStorageIfAvailable(digest(of:)) ?? Array(bytes).withUnsafeBufferPointer(digest(of:))
    }

    /// The digest of some bytes as lower-case hexadecimal digits.
    public func hexDigest(_ bytes: some Sequence<UInt8>) -> String {
        hexadecimal(digest(bytes))
    }

    // The Init, Update, Final functions of each algorithm: unlike EVP_Digest they look nothing up on the way.
    private func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: digestSize) { buffer, count in
            let output = buffer.baseAddress
            switch self {
            case .md5:
                var context = MD5_CTX()
                MD5_Init(&context)
                MD5_Update(&context, bytes.baseAddress, bytes.count)
                MD5_Final(output, &context)
            case .sha1:
                var context = SHA_CTX()
                SHA1_Init(&context)
                SHA1_Update(&context, bytes.baseAddress, bytes.count)
                SHA1_Final(output, &context)
            case .sha224, .sha256:
                var context = SHA256_CTX()
                _ = self == .sha224 ? SHA224_Init(&context) : SHA256_Init(&context)
                SHA256_Update(&context, bytes.baseAddress, bytes.count)
                SHA256_Final(output, &context)
            case .sha384, .sha512:
                var context = SHA512_CTX()
                _ = self == .sha384 ? SHA384_Init(&context) : SHA512_Init(&context)
                SHA512_Update(&context, bytes.baseAddress, bytes.count)
                SHA512_Final(output, &context)
            }
            count = digestSize
        }
    }
}
