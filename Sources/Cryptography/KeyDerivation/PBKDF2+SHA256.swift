internal import COpenSSL

extension PBKDF2 {
    /// The exclusive or of `first` and `count` more links of the chain U₂ = HMAC(U₁), U₃ = HMAC(U₂) …
    ///
    /// The message of every HMAC is one digest, so the block that follows the key is always digest, padding, length, and only
    /// the digest changes. Both halves of the HMAC start from the state after their key.
    static func iterateSHA256(_ first: [UInt8], key: HMAC, count: Int) -> [UInt8] {
        var inner = SHA256_CTX()
        var outer = SHA256_CTX()
        SHA256_Init(&inner)
        SHA256_Init(&outer)
        SHA256_Transform(&inner, key.innerKey)
        SHA256_Transform(&outer, key.outerKey)
        let innerState = inner.h
        let outerState = outer.h

        var context = inner
        var block = OneBlock(message: first, prefixLength: 64)
        return withUnsafeMutableBytes(of: &block) { block in
            let words = block.assumingMemoryBound(to: UInt32.self)
            var sum = SIMD8<UInt32>(words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7])
            for _ in 0..<count {
                context.h = innerState
                SHA256_Transform(&context, block.baseAddress)
                store(context.h, to: words)
                context.h = outerState
                SHA256_Transform(&context, block.baseAddress)
                sum ^= store(context.h, to: words)
            }
            return withUnsafeBytes(of: sum, Array.init)
        }
    }

    private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

    // A digest is the state's words with the most significant byte first.
    @inline(__always) @discardableResult
    private static func store(_ state: State, to words: UnsafeMutableBufferPointer<UInt32>) -> SIMD8<UInt32> {
        let digest = SIMD8(
            state.0.bigEndian, state.1.bigEndian, state.2.bigEndian, state.3.bigEndian,
            state.4.bigEndian, state.5.bigEndian, state.6.bigEndian, state.7.bigEndian)
        UnsafeMutableRawPointer(words.baseAddress)?.storeBytes(of: digest, as: SIMD8<UInt32>.self)
        return digest
    }
}
