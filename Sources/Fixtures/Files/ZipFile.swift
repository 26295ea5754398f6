import CZlib

/// Reads zip archives of one file.
///
/// Django opens an archive before it looks for a fixture, so these errors do not name one.
enum ZipFile {
    private static let notAnArchive = FixtureError(.forbidden, "File is not a zip file")

    /// The bytes of the only file in an archive.
    static func onlyMember(of archive: [UInt8]) throws(FixtureError) -> [UInt8] {
        let directory = try endOfDirectory(archive)
        guard number(archive, directory + 10, 2) == 1 else {
            throw FixtureError(.forbidden, "Zip-compressed fixtures must contain one file.")
        }
        let entry = number(archive, directory + 16, 4)
        guard number(archive, entry, 4) == 0x0201_4B50 else { throw notAnArchive }
        let method = number(archive, entry + 10, 2)
        let packed = number(archive, entry + 20, 4)
        let unpacked = number(archive, entry + 24, 4)
        let header = number(archive, entry + 42, 4)
        guard number(archive, header, 4) == 0x0403_4B50 else { throw notAnArchive }
        let start = header + 30 + number(archive, header + 26, 2) + number(archive, header + 28, 2)
        guard start <= archive.count, packed <= archive.count - start else { throw notAnArchive }
        let content = Array(archive[start..<start + packed])
        switch method {
        case 0: return content
        case 8: return try inflated(content, size: unpacked)
        default: throw FixtureError(.other, "That compression method is not supported")
        }
    }

    private static func endOfDirectory(_ archive: [UInt8]) throws(FixtureError) -> Int {
        var position = archive.count - 22
        while position >= 0, position >= archive.count - 22 - 65_535 {
            if number(archive, position, 4) == 0x0605_4B50 { return position }
            position -= 1
        }
        throw notAnArchive
    }

    /// A number of so many bytes, the lowest first; 0 behind the end.
    private static func number(_ bytes: [UInt8], _ position: Int, _ count: Int) -> Int {
        guard position >= 0, position + count <= bytes.count else { return 0 }
        return (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }

    private static func inflated(_ content: [UInt8], size: Int) throws(FixtureError) -> [UInt8] {
        var stream = z_stream()
        // Negative: there is no header.
        guard zlib_inflate_init(&stream, -15) == Z_OK else { throw notAnArchive }
        defer { inflateEnd(&stream) }
        var input = content
        var result: [UInt8] = []
        var code: Int32 = Z_OK
        input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(clamping: input.count)
            while code == Z_OK, result.count <= size {
                result += [UInt8](unsafeUninitializedCapacity: 1 << 16) { output, initialized in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(clamping: output.count)
                    code = inflate(&stream, Z_NO_FLUSH)
                    initialized = output.count - Int(stream.avail_out)
                }
            }
        }
        guard code == Z_STREAM_END, result.count == size else {
            throw FixtureError(.other, "Error \(code) while decompressing data")
        }
        return result
    }
}
