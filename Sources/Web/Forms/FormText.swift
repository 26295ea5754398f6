/// Decodes the names and values of forms, as Python's `unquote` does after `+` became a space.
enum FormText {
    static func decode(_ text: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String {
        if !text.contains(UInt8(ascii: "%")) {
            return String(
                decoding: text.contains(UInt8(ascii: "+")) ? text.map(spaceForPlus)[...] : text, as: UTF8.self)
        }
        // Python decodes the stretches of ASCII one by one and leaves other characters alone.
        var output = ""
        var rest = text
        while let first = rest.first {
            let isASCII = first < 0x80
            let run = rest.prefix { ($0 < 0x80) == isASCII }
            output +=
                isASCII
                ? encoding.decodeReplacing(PercentEncoding.decodedForm(run)) : String(decoding: run, as: UTF8.self)
            rest = rest.dropFirst(run.count)
        }
        return output
    }

    private static func spaceForPlus(_ byte: UInt8) -> UInt8 {
        byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte
    }
}
