/// Percent-encoding, as Python's `urllib.parse` and Django do it.
public enum PercentEncoding {
    /// Takes `%xx` apart; a `%` that two hexadecimal digits do not follow stays as it is.
    public static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        decode(bytes, plusAsSpace: false)
    }

    /// As ``decoded(_:)``, with `+` meaning a space: Python's `unquote_plus` before it decodes text.
    public static func decodedForm(_ bytes: some Collection<UInt8>) -> [UInt8] {
        decode(bytes, plusAsSpace: true)
    }

    /// Quotes all but ASCII letters, digits, `_.-~` and the bytes of `safe`, as Python's `quote`.
    ///
    /// ```swift
    /// PercentEncoding.quote("a b/é", safe: "/")    // "a%20b/%C3%A9"
    /// ```
    public static func quote(_ text: String, safe: String = "/") -> String {
        quote(bytes: text.utf8, safe: safe)
    }

    /// As ``quote(_:safe:)`` without safe bytes, with `+` for a space, as Python's `quote_plus`.
    public static func quotePlus(_ text: String, safe: String = "") -> String {
        quote(bytes: text.utf8, safe: safe + " ", spaceAsPlus: true)
    }

    package static func quotePlus(bytes: some Collection<UInt8>) -> String {
        quote(bytes: bytes, safe: " ", spaceAsPlus: true)
    }

    package static func quote(bytes: some Collection<UInt8>, safe: String, spaceAsPlus: Bool = false) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for byte in bytes {
            if spaceAsPlus, byte == UInt8(ascii: " ") {
                output.append(UInt8(ascii: "+"))
            } else if isUnreserved(byte) || safe.utf8.contains(byte) {
                output.append(byte)
            } else {
                append(byte, to: &output)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Text from bytes that should be UTF-8; those that are not are percent-encoded again: Django's
    /// `repercent_broken_unicode`.
    package static func repairedUTF8(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var output: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = UTF8Sequence.length(in: bytes, at: index)
            if length.isValid {
                output += bytes[index..<(index + length.count)]
            } else {
                // Django quotes each broken run with these bytes kept.
                for byte in bytes[index..<(index + length.count)] {
                    if isUnreserved(byte) || safeInPaths.contains(byte) {
                        output.append(byte)
                    } else {
                        append(byte, to: &output)
                    }
                }
            }
            index += length.count
        }
        return String(decoding: output, as: UTF8.self)
    }

    package static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    package static func append(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "%"))
        output.append(upperHexDigit(byte >> 4))
        output.append(upperHexDigit(byte & 0x0F))
    }

    private static let safeInPaths: [UInt8] = Array("/#%[]=:;$&()+,!?*@'~".utf8)

    private static func upperHexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func decode(_ bytes: some Collection<UInt8>, plusAsSpace: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index != bytes.endIndex {
            let byte = bytes[index]
            bytes.formIndex(after: &index)
            if byte == UInt8(ascii: "%"), index != bytes.endIndex, let high = hexValue(bytes[index]) {
                let next = bytes.index(after: index)
                if next != bytes.endIndex, let low = hexValue(bytes[next]) {
                    output.append(high << 4 | low)
                    index = bytes.index(after: next)
                    continue
                }
            }
            output.append(plusAsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        }
        return output
    }

    package static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
