/// Base64 as Python's `binascii.a2b_base64` reads it: what is no digit is skipped, and padding ends the text.
enum Base64Decoder {
    /// The bytes; `nil` when the digits do not come out even.
    static func decode(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
        var output: [UInt8] = []
        var place = 0
        var padding = 0
        var left: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "=") {
                if place >= 2 {
                    padding += 1
                    if place + padding >= 4 { return output }
                }
                continue
            }
            guard let digit = digit(byte) else { continue }
            padding = 0
            switch place {
            case 0: left = digit
            case 1:
                output.append(left << 2 | digit >> 4)
                left = digit & 0x0F
            case 2:
                output.append(left << 4 | digit >> 2)
                left = digit & 0x03
            default: output.append(left << 6 | digit)
            }
            place = (place + 1) % 4
        }
        return place == 0 ? output : nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
