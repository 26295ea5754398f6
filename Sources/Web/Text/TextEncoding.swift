/// A character encoding that a client may name in a `charset`.
///
/// ```swift
/// TextEncoding(named: "latin-1")?.decodeStrictly([0xE9])    // "é"
/// ```
public struct TextEncoding: Sendable, Hashable {
    /// The name that the system's `iconv` knows.
    let name: String

    public static let utf8 = Self(name: "UTF-8")
    public static let latin1 = Self(name: "ISO-8859-1")

    /// Whether ASCII text is written in other bytes than in ASCII.
    var isWide: Bool { name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") }

    /// The text, or `nil` when the bytes are not valid.
    public func decodeStrictly(_ bytes: [UInt8]) -> String? {
        switch self {
        case .utf8: String(validating: bytes, as: UTF8.self)
        case .latin1: WireText.text(bytes)
        default: nil
        }
    }

    /// The text, with U+FFFD for what is not valid.
    public func decodeReplacing(_ bytes: [UInt8]) -> String {
        decodeStrictly(bytes) ?? String(decoding: bytes, as: UTF8.self)
    }
}
