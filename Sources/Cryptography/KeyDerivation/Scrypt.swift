internal import COpenSSL

/// The scrypt key derivation function (RFC 7914).
public enum Scrypt {
    /// The memory that a derivation may take: OpenSSL's own limit, which Django does not raise.
    private static let memoryLimit: UInt64 = 32 * 1024 * 1024

    /// Derives a key, or returns nil if the parameters are impossible or would take more than 32 MiB.
    ///
    /// - Parameters:
    ///   - workFactor: a power of two above 1; RFC 7914 calls it N.
    ///   - blockSize: r
    ///   - parallelism: p
    public static func derive(
        password: some Sequence<UInt8>, salt: some Sequence<UInt8>,
        workFactor: Int, blockSize: Int, parallelism: Int, length: Int = 64
    ) -> [UInt8]? {
        guard let workFactor = UInt64(exactly: workFactor), let blockSize = UInt64(exactly: blockSize),
            let parallelism = UInt64(exactly: parallelism), length > 0
        else { return nil }
        var key = [UInt8](repeating: 0, count: length)
        let status = Array(password).withUnsafeBytes { password in
            Array(salt).withUnsafeBufferPointer { salt in
                EVP_PBE_scrypt(
                    password.baseAddress?.assumingMemoryBound(to: CChar.self), password.count,
                    salt.baseAddress, salt.count,
                    workFactor, blockSize, parallelism, memoryLimit, &key, length)
            }
        }
        guard status == 1 else {
            ERR_clear_error()
            return nil
        }
        return key
    }
}
