import COpenSSL
import GRDB

/// Digests of texts in hexadecimal: `MD5`, `SHA1` and the family of `SHA2`.
enum DigestFunctions {
    static let all: [DatabaseFunction] = [
        digest("MD5", EVP_md5), digest("SHA1", EVP_sha1), digest("SHA224", EVP_sha224), digest("SHA256", EVP_sha256),
        digest("SHA384", EVP_sha384), digest("SHA512", EVP_sha512),
    ]

    private static func digest(
        _ name: String, _ algorithm: @escaping @Sendable @convention(c) () -> OpaquePointer?
    ) -> DatabaseFunction {
        .django(name, 1) { values in
            guard let text = String.fromDatabaseValue(values[0]) else {
                throw DatabaseError(message: "user-defined function raised exception")
            }
            return hexadecimal(Array(text.utf8), algorithm())
        }
    }

    private static func hexadecimal(_ bytes: [UInt8], _ algorithm: OpaquePointer?) -> String? {
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        // MD5 is not there in a libcrypto that keeps to FIPS.
        guard EVP_Digest(bytes, bytes.count, &digest, &count, algorithm, nil) == 1 else { return nil }
        return digest.prefix(Int(count)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
