import COpenSSL

/// The digests in the names of indexes and constraints: the first digits of an MD5.
enum NamesDigest {
    static func hex(_ parts: [String], length: Int) -> String {
        let input = parts.flatMap(\.utf8)
        var digest = [UInt8](repeating: 0, count: 16)
        var count: UInt32 = 0
        _ = EVP_Digest(input, input.count, &digest, &count, EVP_md5(), nil)
        return String(SQLText.hex(digest).prefix(length))
    }
}
