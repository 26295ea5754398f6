/// A file that holds a fixture, or standard input.
public struct FixtureInput: Sendable {
    /// How a file is compressed, by the end of its name.
    public enum Compression: String, Sendable, CaseIterable {
        case gzip = "gz"
        case zip, bz2, lzma, xz
    }

    /// What messages call it: a path, or `-`.
    public let name: String
    public let format: FixtureFormat
    private let origin: Origin

    private enum Origin {
        case file(String, Compression?)
        case memory([UInt8])
    }

    public init(path: String, format: FixtureFormat, compression: Compression? = nil) {
        name = path
        self.format = format
        origin = .file(path, compression)
    }

    /// All of standard input. It is kept in memory, since it cannot be read twice.
    public static func standardInput(format: FixtureFormat) throws -> Self {
        Self(name: "-", format: format, origin: .memory(try FileSource.standardInput.readAll()))
    }

    /// A fixture in memory.
    public init(_ text: String, format: FixtureFormat, name: String = "-") {
        self.init(name: name, format: format, origin: .memory(Array(text.utf8)))
    }

    private init(name: String, format: FixtureFormat, origin: Origin) {
        self.name = name
        self.format = format
        self.origin = origin
    }

    /// Opens it from its beginning.
    func open() throws -> any ByteSource {
        switch origin {
        case .memory(let bytes): return MemorySource(bytes)
        case .file(let path, nil): return try FileSource(path: path)
        case .file(let path, .gzip): return GzipSource(try FileSource(path: path))
        case .file(let path, .zip): return MemorySource(try ZipFile.onlyMember(of: FileSource(path: path).readAll()))
        case .file(let path, .some(let compression)):
            return try SystemDecompressor(compression, FileSource(path: path))
        }
    }

    /// Reads the objects one after the other.
    func reader() throws -> any FixtureReader {
        switch format {
        case .json: try JSONFixtureReader(self)
        case .jsonl: JSONLinesFixtureReader(try open())
        case .yaml: try YAMLFixtureReader(try open())
        case .xml: XMLFixtureReader(try open())
        }
    }
}
