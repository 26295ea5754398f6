internal import COpenSSL

extension PBKDF2 {
    /// See ``iterateSHA256(_:key:count:)``; a digest is five words here.
    static func iterateSHA1(_ first: [UInt8], key: HMAC, count: Int) -> [UInt8] {
        var inner = SHA_CTX()
        var outer = SHA_CTX()
        SHA1_Init(&inner)
        SHA1_Init(&outer)
        SHA1_Transform(&inner, key.innerKey)
        SHA1_Transform(&outer, key.outerKey)
        let innerState = state(of: inner)
        let outerState = state(of: outer)

        var context = inner
        var block = OneBlock(message: first, prefixLength: 64)
        return withUnsafeMutableBytes(of: &block) { block in
            let words = block.assumingMemoryBound(to: UInt32.self)
            var sum = (words[0], words[1], words[2], words[3], words[4])
            for _ in 0..<count {
                (context.h0, context.h1, context.h2, context.h3, context.h4) = innerState
                SHA1_Transform(&context, block.baseAddress)
                store(context, to: words)
                (context.h0, context.h1, context.h2, context.h3, context.h4) = outerState
                SHA1_Transform(&context, block.baseAddress)
                store(context, to: words)
                sum.0 ^= words[0]
                sum.1 ^= words[1]
                sum.2 ^= words[2]
                sum.3 ^= words[3]
                sum.4 ^= words[4]
            }
            return withUnsafeBytes(of: sum, Array.init)
        }
    }

    private static func state(of context: SHA_CTX) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
        (context.h0, context.h1, context.h2, context.h3, context.h4)
    }

    @inline(__always)
    private static func store(_ context: SHA_CTX, to words: UnsafeMutableBufferPointer<UInt32>) {
        words[0] = context.h0.bigEndian
        words[1] = context.h1.bigEndian
        words[2] = context.h2.bigEndian
        words[3] = context.h3.bigEndian
        words[4] = context.h4.bigEndian
    }
}
