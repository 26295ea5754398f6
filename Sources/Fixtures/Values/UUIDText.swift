/// UUIDs as text.
enum UUIDText {
    /// 32 hexadecimal digits in groups with hyphens, of any form that Python's `uuid.UUID` reads.
    static func canonical(_ text: String) -> String? {
        var rest = text[...]
        if rest.hasPrefix("urn:") { rest = rest.dropFirst(4) }
        if rest.hasPrefix("uuid:") { rest = rest.dropFirst(5) }
        let digits = rest.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
        guard digits.count == 32, digits.allSatisfy(isHexadecimal) else { return nil }
        let lower = digits.map { (0x41...0x46).contains($0) ? $0 + 0x20 : $0 }
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: lower[$0], as: UTF8.self) }
        return groups.joined(separator: "-")
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
