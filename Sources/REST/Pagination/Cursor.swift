import Cryptography
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
        return Base64.encode(Array(tokens.urlEncoded().utf8))
    }

    init(offset: Int = 0, isReverse: Bool = false, position: String? = nil) {
        self.offset = offset
        self.isReverse = isReverse
        self.position = position
    }

    /// Throws ``NotFound`` for a text that is no cursor.
    init(_ encoded: String, offsetLimit: Int) throws {
        let invalid = NotFound("Invalid cursor")
        guard encoded.utf8.allSatisfy({ $0 < 0x80 }), let bytes = try? Base64.decode(encoded.utf8),
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
