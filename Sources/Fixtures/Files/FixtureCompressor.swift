/// Compresses a fixture as the end of its file's name asks for.
public final class FixtureCompressor {
    private let gzip: GzipWriter?
    private let library: SystemCompressor?

    /// `nil` for a name that asks for nothing.
    public init?(suffix: String, write: @escaping ([UInt8]) throws -> Void) throws {
        switch suffix {
        case ".gz":
            gzip = try GzipWriter(write)
            library = nil
        case ".bz2", ".xz", ".lzma":
            guard let compressor = try SystemCompressor(suffix: suffix, write: write) else { return nil }
            gzip = nil
            library = compressor
        default: return nil
        }
    }

    public func append(_ bytes: [UInt8]) throws {
        try gzip?.append(bytes)
        try library?.append(bytes)
    }

    /// Writes the end of the file.
    public func finish() throws {
        try gzip?.finish()
        try library?.finish()
    }

    /// The file that is written for a path, and the end of its name: `all.json.zip` becomes `all.json`, since nothing
    /// here writes archives.
    public static func target(of path: String) -> (path: String, suffix: String) {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), name[..<dot].contains(where: { $0 != "." }) else { return (path, "") }
        let suffix = String(name[dot...])
        let isSupported: Bool
        switch suffix {
        case ".zip": isSupported = false
        case ".bz2", ".xz", ".lzma": isSupported = SystemCompressor.isAvailable(suffix: suffix)
        default: isSupported = true
        }
        return isSupported ? (path, suffix) : (String(path.dropLast(suffix.count)), suffix)
    }
}
