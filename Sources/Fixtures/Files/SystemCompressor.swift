/// Libraries of the system that write other kinds of compressed files, if they are there.
final class SystemCompressor {
    static func isAvailable(suffix: String) -> Bool { false }

    /// `nil` when there is no library for it.
    init?(suffix: String, write: @escaping ([UInt8]) throws -> Void) throws { return nil }

    func append(_ bytes: [UInt8]) throws {}
    func finish() throws {}
}
