/// Libraries of the system that read other kinds of compressed files, if they are there.
enum SystemDecompressor {
    static func source(
        _ compression: FixtureInput.Compression, _ source: any ByteSource
    ) throws(FixtureError) -> any ByteSource {
        throw FixtureError(.other, "Files compressed with \(compression.rawValue) cannot be read here.")
    }
}
