/// The quoting of parameters in Python's `email.utils`.
enum EmailQuoting {
    static func quote(_ text: String) -> String {
        replace(replace(text, "\\", "\\\\"), "\"", "\\\"")
    }

    static func unquote(_ text: String) -> String {
        let bytes = text.utf8
        guard bytes.count > 1 else { return text }
        let inner = String(text.unicodeScalars.dropFirst().dropLast())
        if bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") {
            return replace(replace(inner, "\\\\", "\\"), "\\\"", "\"")
        }
        return bytes.first == UInt8(ascii: "<") && bytes.last == UInt8(ascii: ">") ? inner : text
    }

    private static func replace(_ text: String, _ old: String, _ new: String) -> String {
        let wanted = Array(old.utf8)
        var output: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: wanted) {
                output += Array(new.utf8)
                rest = rest.dropFirst(wanted.count)
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
