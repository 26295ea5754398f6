public import PythonJSON
public import Web

/// An uploaded file that begins as images do.
///
/// What the file says of itself is read, no more: its kind, and for the usual kinds its size. Pixels are not decoded, so
/// an image that is damaged further behind passes, which DRF with Pillow refuses.
public struct ImageField: SerializerField {
    public var options: FieldOptions<UploadedFile>
    private let file: FileField
    public let typeLabel = "image upload"

    public init(maxLength: Int? = nil, allowsEmptyFile: Bool = false, _ options: FieldOption<UploadedFile>...) {
        var file = FileField(maxLength: maxLength, allowsEmptyFile: allowsEmptyFile)
        for option in options { option.apply(&file.options) }
        self.file = file
        self.options = file.options
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> UploadedFile {
        let upload = try file.toInternalValue(input, in: context)
        guard ImageHeader(upload.content) != nil else {
            throw fail(
                "invalid_image",
                "Upload a valid image. The file you uploaded was either not an image or a corrupted image.")
        }
        return upload
    }

    public func write(_ value: UploadedFile, to writer: inout JSONWriter, in context: SerializerContext) {
        file.write(value, to: &writer, in: context)
    }

    public func describe(_ metadata: inout FieldMetadata) { file.describe(&metadata) }
}

/// The beginning of an image file.
struct ImageHeader: Equatable {
    enum Kind: Equatable { case png, jpeg, gif, webp, bmp, tiff, icon }

    let kind: Kind

    /// `nil` for what is no image of these kinds.
    init?(_ bytes: [UInt8]) {
        func hasBytes(_ expected: [UInt8], at offset: Int = 0) -> Bool {
            bytes.count >= offset + expected.count && bytes[offset..<(offset + expected.count)].elementsEqual(expected)
        }
        func big(_ offset: Int, _ count: Int) -> Int {
            bytes.count < offset + count ? 0 : bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
        }
        func little(_ offset: Int, _ count: Int) -> Int {
            bytes.count < offset + count
                ? 0 : bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        if hasBytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            guard big(8, 4) == 13, hasBytes(Array("IHDR".utf8), at: 12), big(16, 4) > 0, big(20, 4) > 0 else {
                return nil
            }
            kind = .png
        } else if hasBytes([0xFF, 0xD8, 0xFF]) {
            guard Self.hasJPEGFrame(bytes) else { return nil }
            kind = .jpeg
        } else if hasBytes(Array("GIF87a".utf8)) || hasBytes(Array("GIF89a".utf8)) {
            guard little(6, 2) > 0, little(8, 2) > 0 else { return nil }
            kind = .gif
        } else if hasBytes(Array("RIFF".utf8)), hasBytes(Array("WEBPVP8".utf8), at: 8) {
            kind = .webp
        } else if hasBytes(Array("BM".utf8)), [12, 40, 52, 56, 64, 108, 124].contains(little(14, 4)) {
            kind = .bmp
        } else if hasBytes([0x49, 0x49, 0x2A, 0x00]) || hasBytes([0x4D, 0x4D, 0x00, 0x2A]) {
            guard bytes.count > 8 else { return nil }
            kind = .tiff
        } else if hasBytes([0, 0, 1, 0]), little(4, 2) > 0, bytes.count >= 6 + 16 * little(4, 2) {
            kind = .icon
        } else {
            return nil
        }
    }

    /// Goes from marker to marker until one tells the size of the image.
    private static func hasJPEGFrame(_ bytes: [UInt8]) -> Bool {
        var position = 2
        while position + 9 < bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            // The frames are C0 to CF, apart from tables and extensions among them.
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                let height = Int(bytes[position + 5]) << 8 | Int(bytes[position + 6])
                let width = Int(bytes[position + 7]) << 8 | Int(bytes[position + 8])
                return height > 0 && width > 0
            }
            if marker == 0xFF {
                position += 1
                continue
            }
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            position += 2 + max(length, 2)
        }
        return false
    }
}
