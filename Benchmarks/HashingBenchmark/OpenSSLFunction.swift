import COpenSSL

/// OpenSSL's own `PKCS5_PBKDF2_HMAC`.
struct OpenSSLFunction: Candidate {
    let name = "PKCS5_PBKDF2_HMAC"
    let iterations: Int

    func check() throws {
        let password = Array("A long enough password".utf8)
        let salt = Array("M5T9SUCGgK6rht66P3ng2I".utf8)
        var key = [UInt8](repeating: 0, count: 32)
        let code = password.withUnsafeBytes { password in
            PKCS5_PBKDF2_HMAC(
                password.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(password.count),
                salt, Int32(salt.count), Int32(clamping: iterations), EVP_sha256(), Int32(key.count), &key)
        }
        guard code == 1 else { throw WrongResult(name: name) }
    }
}
