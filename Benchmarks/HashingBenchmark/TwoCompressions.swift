import COpenSSL

/// The limit: two SHA-256 compressions per iteration in a bare loop, with no digest moved between them.
struct TwoCompressions: Candidate {
    let name = "two_compressions"
    let iterations: Int

    func check() throws {
        var context = SHA256_CTX()
        SHA256_Init(&context)
        let block = [UInt8](repeating: 0x5C, count: 64)
        block.withUnsafeBufferPointer { block in
            for _ in 0..<iterations {
                SHA256_Transform(&context, block.baseAddress)
                SHA256_Transform(&context, block.baseAddress)
            }
        }
        // The compiler may not take the loop away: its result, which is not what SHA-256 starts from, is looked at.
        guard context.h.0 != 0x6A09_E667 else { throw WrongResult(name: name) }
    }
}
