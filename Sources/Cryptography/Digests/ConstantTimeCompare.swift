internal import COpenSSL

/// Whether two texts are the same bytes, in a time that does not depend on where they differ.
///
/// Only their lengths may show in the time. Unlike `==`, this tells a composed `é` from a decomposed one.
public func constantTimeCompare(_ left: String, _ right: String) -> Bool {
    constantTimeCompare(Array(left.utf8), Array(right.utf8))
}

/// Whether two byte sequences are the same, in a time that does not depend on where they differ.
public func constantTimeCompare(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
}
