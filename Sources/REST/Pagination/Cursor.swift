import PythonText
import Web

/// A place in a list: a value of the column that the list is ordered by, and how many rows after it.
struct Cursor: Equatable {
    var offset = 0
    var isReverse = false
    var position: String?

    /// Base64 of `o=1&r=1&p=…`, of which only what is not usual is there.
    var encoded: String {
        var tokens = QueryDict()
        if offset != 0 { tokens["o"] = String(offset) }
        if isReverse { tokens["r"] = "1" }
        if let position { tokens["p"] = position }
        return Base64Text.encode(Array(tokens.urlEncoded().utf8))
    }

    init(offset: Int = 0, isReverse: Bool = false, position: String? = nil) {
        self.offset = offset
        self.isReverse = isReverse
        self.position = position
    }

    /// Throws ``NotFound`` for a text that is no cursor.
    init(_ encoded: String, offsetLimit: Int) throws {
        let invalid = NotFound("Invalid cursor")
        guard encoded.utf8.allSatisfy({ $0 < 0x80 }), let bytes = Base64Text.decode(encoded.utf8),
            bytes.allSatisfy({ $0 < 0x80 }), let tokens = try? QueryDict(bytes: bytes)
        else { throw invalid }
        guard let offset = PositiveNumber(tokens.list("o").first ?? "0", isZeroAllowed: true, limit: offsetLimit),
            let reverse = PythonInt<Int>(tokens.list("r").first ?? "0").exactly
        else { throw invalid }
        self.offset = offset.value
        isReverse = reverse != 0
        position = tokens.list("p").first
    }
}

extension Base64Text {
    static func encode(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for index in 0..<3 { bits = bits << 8 | (index < group.count ? UInt32(group[start + index]) : 0) }
            for index in 0..<4 {
                let sextet = Int(bits >> UInt32(18 - 6 * index) & 0x3F)
                output.append(index <= group.count ? alphabet[sextet] : UInt8(ascii: "="))
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
