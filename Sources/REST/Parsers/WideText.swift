import PythonJSON

/// Text in UTF-16 or UTF-32, read as Python's stream readers do, with their error texts.
///
/// An incomplete last character is dropped. Without a byte order in the codec's name, there must be a mark at the front.
struct WideText {
    private let bytes: [UInt8]
    private let width: Int
    private var isBigEndian: Bool
    private var position = 0

    /// The text of `bytes` in the codec of this name: `utf-16`, `utf-32-be`, …; `nil` for other codecs.
    static func decode(_ bytes: [UInt8], codec: String) throws(JSONDecodingError) -> String? {
        guard let width = codec.hasPrefix("utf-16") ? 2 : codec.hasPrefix("utf-32") ? 4 : nil else { return nil }
        var reader = WideText(bytes: bytes, width: width, isBigEndian: codec.hasSuffix("-be"))
        var hasMark = true
        if !codec.hasSuffix("e") { hasMark = reader.skipMark() }
        let text = try reader.text()
        if !hasMark, bytes.count >= width {
            throw JSONDecodingError(code: .encoding, message: "UTF-\(width * 8) stream does not start with BOM")
        }
        return text
    }

    private init(bytes: [UInt8], width: Int, isBigEndian: Bool) {
        self.bytes = bytes
        self.width = width
        self.isBigEndian = isBigEndian
    }

    private mutating func skipMark() -> Bool {
        guard let first = unit(at: 0) else { return false }
        let swapped = width == 2 ? UInt32(0xFFFE) : 0xFFFE_0000
        guard first == 0xFEFF || first == swapped else { return false }
        isBigEndian = first == swapped
        position = width
        return true
    }

    private func unit(at offset: Int) -> UInt32? {
        guard offset + width <= bytes.count else { return nil }
        var value: UInt32 = 0
        for index in 0..<width {
            value = value << 8 | UInt32(bytes[offset + (isBigEndian ? index : width - 1 - index)])
        }
        return value
    }

    private mutating func text() throws(JSONDecodingError) -> String {
        var scalars = String.UnicodeScalarView()
        while let first = unit(at: position) {
            if let scalar = Unicode.Scalar(first) {
                scalars.append(scalar)
                position += width
                continue
            }
            guard width == 2 else {
                throw error(
                    first > 0x10FFFF
                        ? "code point not in range(0x110000)"
                        : "code point in surrogate code point range(0xd800, 0xe000)")
            }
            guard first < 0xDC00 else { throw error("illegal encoding") }
            guard let second = unit(at: position + 2) else { break }
            guard 0xDC00...0xDFFF ~= second,
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw error("illegal UTF-16 surrogate") }
            scalars.append(scalar)
            position += 4
        }
        return String(scalars)
    }

    private func error(_ reason: String) -> JSONDecodingError {
        let codec = "utf-\(width * 8)-\(isBigEndian ? "be" : "le")"
        return JSONDecodingError(
            code: .encoding,
            message: "'\(codec)' codec can't decode bytes in position \(position)-\(position + width - 1): \(reason)")
    }
}
