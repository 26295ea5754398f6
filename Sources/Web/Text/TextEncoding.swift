/// A character encoding that a client may name in a `charset`.
///
/// ```swift
/// TextEncoding.latin1.decodeStrictly([0xE9])    // "é"
/// ```
///
/// UTF-8, UTF-16, UTF-32, ASCII and Latin-1 are decoded here; the others through the system's `iconv`.
public struct TextEncoding: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case utf8, ascii, latin1
        /// Code units of 2 or 4 bytes; without an order, the mark at the front decides.
        case wide(bytes: Int, isBigEndian: Bool?)
        case system(String)
    }

    /// Python's name of the codec.
    public let name: String
    let kind: Kind

    public static let utf8 = Self(name: "utf-8", kind: .utf8)
    public static let ascii = Self(name: "ascii", kind: .ascii)
    public static let latin1 = Self(name: "latin-1", kind: .latin1)

    /// The text, or `nil` when the bytes are not valid.
    public func decodeStrictly(_ bytes: [UInt8]) -> String? {
        switch kind {
        case .utf8: String(validating: bytes, as: UTF8.self)
        case .latin1: WireText.text(bytes)
        case .ascii: bytes.allSatisfy { $0 < 0x80 } ? String(decoding: bytes, as: UTF8.self) : nil
        case .wide(let width, let order): decodeWide(bytes, width, order).flatMap { $0.isValid ? $0.text : nil }
        case .system(let system): SystemCharacterSet.decode(bytes, from: system, replacing: false)
        }
    }

    /// Why bytes are not valid in an encoding that is no form of Unicode, in the words of Python's codec.
    ///
    /// ```swift
    /// TextEncoding.ascii.decodingError(in: [0x61, 0xE9])
    /// // "'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)"
    /// ```
    public func decodingError(in bytes: [UInt8]) -> String? {
        var (codec, reason, position, end) = ("ascii", "ordinal not in range(128)", 0, 0)
        switch kind {
        case .ascii:
            guard let index = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
            (position, end) = (index, index)
        case .system(let system):
            guard let failure = SystemCharacterSet.firstInvalid(in: bytes, of: system) else { return nil }
            let multibyte = Self.multibyteCodec(system)
            (codec, position, end) = (multibyte ?? "charmap", failure.position, failure.position)
            reason = multibyte == nil ? "character maps to <undefined>" : "illegal multibyte sequence"
            if failure.isIncomplete, multibyte != nil {
                (end, reason) = (bytes.count - 1, "incomplete multibyte sequence")
            }
        case .utf8, .latin1, .wide: return nil
        }
        guard bytes.indices.contains(position) else { return nil }
        let place =
            end > position
            ? "bytes in position \(position)-\(end)"
            : "byte 0x\(bytes[position] < 16 ? "0" : "")\(String(bytes[position], radix: 16)) in position \(position)"
        return "'\(codec)' codec can't decode \(place): \(reason)"
    }

    /// The text, with U+FFFD for what is not valid.
    public func decodeReplacing(_ bytes: [UInt8]) -> String {
        switch kind {
        case .utf8: return String(decoding: bytes, as: UTF8.self)
        case .latin1: return WireText.text(bytes)
        case .ascii:
            var scalars = String.UnicodeScalarView()
            for byte in bytes { scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : "\u{FFFD}") }
            return String(scalars)
        case .wide(let width, let order): return decodeWide(bytes, width, order)?.text ?? ""
        case .system(let system): return SystemCharacterSet.decode(bytes, from: system, replacing: true) ?? ""
        }
    }

    /// The bytes of a text. What the encoding cannot say becomes `?`.
    public func encode(_ text: String) -> [UInt8] {
        switch kind {
        case .utf8: return Array(text.utf8)
        case .latin1: return WireText.bytes(text)
        case .ascii: return text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : UInt8(ascii: "?") }
        case .wide(let width, let order):
            let units = width == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
            // Without a given order, a mark says which it is.
            return ((order == nil ? [0xFEFF] : []) + units).flatMap { unit -> [UInt8] in
                let bytes = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
                return order == true ? bytes.reversed() : bytes
            }
        case .system(let system): return SystemCharacterSet.encode(text, to: system)
        }
    }

    private func decodeWide(_ bytes: [UInt8], _ width: Int, _ order: Bool?) -> (text: String, isValid: Bool)? {
        var isBigEndian = order ?? false
        var bytes = bytes[...]
        if order == nil {
            let little: [UInt8] = width == 2 ? [0xFF, 0xFE] : [0xFF, 0xFE, 0, 0]
            if bytes.starts(with: little) {
                bytes = bytes.dropFirst(width)
            } else if bytes.starts(with: little.reversed()) {
                isBigEndian = true
                bytes = bytes.dropFirst(width)
            }
        }
        var units: [UInt32] = []
        var isValid = true
        while !bytes.isEmpty {
            let unit = bytes.prefix(width)
            isValid = isValid && unit.count == width
            let ordered = isBigEndian ? Array(unit) : unit.reversed()
            units.append(unit.count == width ? ordered.reduce(0) { $0 << 8 | UInt32($1) } : 0xFFFD)
            bytes = bytes.dropFirst(width)
        }
        let text =
            width == 2
            ? String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
            : String(String.UnicodeScalarView(units.map { Unicode.Scalar($0) ?? "\u{FFFD}" }))
        if width == 2 {
            isValid = isValid && Array(text.utf16) == units.map { UInt16(truncatingIfNeeded: $0) }
        } else {
            isValid = isValid && units.allSatisfy { Unicode.Scalar($0) != nil }
        }
        return (text, isValid)
    }
}
