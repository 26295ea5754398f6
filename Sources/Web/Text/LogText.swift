/// Makes what clients send safe to log.
package enum LogText {
    /// A URL with the values of `password` and `token` parameters masked, on one line of ASCII.
    ///
    /// ```swift
    /// LogText.url("/all/?password=x&page=2")    // "/all/?password=***&page=2"
    /// ```
    package static func url(_ url: String) -> String {
        guard let mark = url.utf8.firstIndex(of: UInt8(ascii: "?")) else { return escaped(url) }
        let start = url.utf8.index(after: mark)
        let fields = url[start...].utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        let masked = fields.map { field -> String in
            guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else { return String(Substring(field)) }
            let name = String(decoding: PercentEncoding.decodedForm(field[..<equals]), as: UTF8.self).lowercased()
            let text = Substring(field)
            return secrets.contains { name.contains($0) } ? text[...equals] + "***" : String(text)
        }
        return escaped(url[..<start] + masked.joined(separator: "&"))
    }

    /// Text with everything but printable ASCII escaped, as Python's `unicode_escape`.
    package static func escaped(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) { return String(text) }
        return text.unicodeScalars.reduce(into: "") { $0 += $1 == "\\" ? "\\\\" : $1.escaped(asASCII: true) }
    }

    private static let secrets = ["password", "token"]
}
