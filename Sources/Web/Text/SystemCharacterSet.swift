#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The system's conversion of character sets.
enum SystemCharacterSet {
    /// Text from bytes in a character set; `nil` when the system does not know it, or, unless `replacing`, when the bytes are not valid.
    static func decode(_ bytes: [UInt8], from name: String, replacing: Bool) -> String? {
        convert(bytes, from: name, to: "UTF-8", replacement: replacing ? Array("\u{FFFD}".utf8) : nil) { _ in 1 }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a text in a character set, `?` for what it lacks.
    static func encode(_ text: String, to name: String) -> [UInt8] {
        convert(Array(text.utf8), from: "UTF-8", to: name, replacement: [UInt8(ascii: "?")]) { first in
            UTF8Sequence.length(startingWith: first)
        } ?? []
    }

    /// Where bytes that are not valid in a character set begin, and whether only their end is missing.
    static func firstInvalid(in bytes: [UInt8], of name: String) -> (position: Int, isIncomplete: Bool)? {
        var failure: (position: Int, isIncomplete: Bool)?
        _ = convert(bytes, from: name, to: "UTF-8", replacement: nil, onFailure: { failure = ($0, $1) }) { _ in 1 }
        return failure
    }

    /// - Parameters:
    ///   - replacement: stands for what cannot be converted; without one, that ends the conversion.
    ///   - onFailure: told where that is, and whether only the end of a character is missing.
    ///   - unitLength: how many bytes to leave out then, by the first of them.
    private static func convert(
        _ bytes: [UInt8], from source: String, to target: String, replacement: [UInt8]?,
        onFailure: (Int, Bool) -> Void = { _, _ in }, unitLength: (UInt8) -> Int
    ) -> [UInt8]? {
        guard let converter = iconv_open(target, source), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 4096)
        var input = bytes.map(CChar.init(bitPattern:))
        var position = 0
        while position < input.count {
            let (consumed, written, code) = convert(converter, &input, from: position, &buffer)
            output += buffer[..<written].map(UInt8.init(bitPattern:))
            position += consumed
            // A full buffer only means another round.
            if code == 0 || code == E2BIG { continue }
            guard let replacement, position < input.count else {
                onFailure(position, code == EINVAL)
                return nil
            }
            output += replacement
            position += unitLength(bytes[position])
        }
        return output
    }

    private static func convert(
        _ converter: iconv_t, _ input: inout [CChar], from position: Int, _ buffer: inout [CChar]
    ) -> (consumed: Int, written: Int, code: Int32) {
        input.withUnsafeMutableBufferPointer { source in
            buffer.withUnsafeMutableBufferPointer { target in
                var sourceStart = source.baseAddress.map { $0 + position }
                var sourceLeft = source.count - position
                var targetStart = target.baseAddress
                var targetLeft = target.count
                let result = iconv(converter, &sourceStart, &sourceLeft, &targetStart, &targetLeft)
                let code = result == Int(bitPattern: UInt.max) ? errno : 0
                return (source.count - position - sourceLeft, target.count - targetLeft, code)
            }
        }
    }
}
