/// Turns header values from one scalar a byte (Latin-1) into the text that their bytes mean in UTF-8, and back.
package enum WireText {
    /// The UTF-8 text whose bytes the scalars are, broken sequences replaced: what Django does with `Cookie`.
    package static func decoded(_ value: String) -> String {
        value.utf8.allSatisfy { $0 < 0x80 } ? value : String(decoding: bytes(value), as: UTF8.self)
    }

    /// The bytes that go over the wire. Scalars beyond Latin-1 become `?`.
    package static func bytes(_ value: String) -> [UInt8] {
        value.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
    }

    /// A header value from the bytes of the wire.
    package static func text(_ bytes: some Sequence<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
        return String(scalars)
    }
}
