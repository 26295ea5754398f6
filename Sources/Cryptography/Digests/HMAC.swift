/// A keyed hash (RFC 2104) with its key.
///
/// ```swift
/// let mac = HMAC(key: "secret".utf8, algorithm: .sha256)
/// mac.authenticate("message".utf8)   // 32 bytes
/// ```
public struct HMAC: Sendable {
    let algorithm: DigestAlgorithm
    let innerKey: [UInt8]
    let outerKey: [UInt8]

    /// Prepares a key of any length.
    public init(key: some Sequence<UInt8>, algorithm: DigestAlgorithm) {
        var key = Array(key)
        if key.count > algorithm.blockSize { key = algorithm.digest(key) }
        key.append(contentsOf: repeatElement(0, count: algorithm.blockSize - key.count))
        self.algorithm = algorithm
        innerKey = key.map { $0 ^ 0x36 }
        outerKey = key.map { $0 ^ 0x5C }
    }

    /// The authentication code of a message.
    public func authenticate(_ message: some Sequence<UInt8>) -> [UInt8] {
        var inner = innerKey
        inner.append(contentsOf: message)
        return algorithm.digest(outerKey + algorithm.digest(inner))
    }
}
