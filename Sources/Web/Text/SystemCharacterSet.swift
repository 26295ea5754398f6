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
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 4096)
        var rest = bytes.map(CChar.init(bitPattern:))
        while !rest.isEmpty {
            let (consumed, written, code) = convert(converter, &rest, &buffer)
            output += buffer[..<written].map(UInt8.init(bitPattern:))
            rest.removeFirst(consumed)
            // A full buffer only means another round.
            if code == 0 || code == E2BIG { continue }
            guard replacing, !rest.isEmpty else { return nil }
            output += Array("\u{FFFD}".utf8)
            rest.removeFirst()
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func convert(
        _ converter: iconv_t, _ input: inout [CChar], _ buffer: inout [CChar]
    ) -> (consumed: Int, written: Int, code: Int32) {
        input.withUnsafeMutableBufferPointer { source in
            buffer.withUnsafeMutableBufferPointer { target in
                var sourceStart = source.baseAddress
                var sourceLeft = source.count
                var targetStart = target.baseAddress
                var targetLeft = target.count
                let result = iconv(converter, &sourceStart, &sourceLeft, &targetStart, &targetLeft)
                let code = result == Int(bitPattern: UInt.max) ? errno : 0
                return (source.count - sourceLeft, target.count - targetLeft, code)
            }
        }
    }
}
