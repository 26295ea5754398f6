/// Finds the charset in a `Content-Type`, as Django's `HttpResponse.charset` does.
enum ContentTypeCharset {
    /// The value of the first `; charset=…`, quotes taken away.
    static func find(in contentType: String) -> String? {
        let bytes = Array(contentType.utf8)
        let key = Array("charset=".utf8)
        var index = 0
        while let semicolon = bytes[index...].firstIndex(of: UInt8(ascii: ";")) {
            var start = semicolon + 1
            while start < bytes.count, isSpace(bytes[start]) { start += 1 }
            index = semicolon + 1
            guard bytes.count - start > key.count,
                zip(bytes[start...], key).allSatisfy({ $0 | 0x20 == $1 || $0 == $1 })
            else { continue }
            let value = bytes[(start + key.count)...].prefix { !isSpace($0) && $0 != UInt8(ascii: ";") }
            if !value.isEmpty { return String(decoding: value.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self) }
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
