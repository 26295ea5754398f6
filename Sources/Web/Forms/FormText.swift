/// Decodes the names and values of forms, as Python's `unquote` does after `+` became a space.
enum FormText {
    static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String {
        let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "+") }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        if encoding == .utf8, bytes.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: PercentEncoding.decodedForm(bytes), as: UTF8.self)
        }
        // Python decodes the stretches of ASCII one by one and leaves other characters alone.
        var output = ""
        var rest = bytes
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
}
