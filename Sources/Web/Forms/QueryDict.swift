/// The fields of a query string or a form: Django's `QueryDict`.
///
/// ```swift
/// let query = try QueryDict("a=1&b=2&a=3")
/// query["a"]              // "3"
/// query.list("a")         // ["1", "3"]
/// query.urlEncoded()      // "a=1&a=3&b=2"
/// ```
public typealias QueryDict = MultiValueDict<String>

extension MultiValueDict<String> {
    /// Parses a query string.
    ///
    /// Percent-encoding is taken apart as Python does it: bytes that are not valid in the encoding become U+FFFD, a `%`
    /// without two digits stays, `+` is a space. Empty values are kept; `;` separates nothing.
    ///
    /// - Parameter maxFields: more fields throw ``SuspiciousOperation`` (`tooManyFieldsSent`).
    public init(
        _ query: some StringProtocol, encoding: TextEncoding = .utf8, maxFields: Int? = nil
    ) throws(SuspiciousOperation) {
        self.init()
        let separator = UInt8(ascii: "&")
        let text = Array(query.utf8)
        guard !text.isEmpty else { return }
        if let maxFields {
            var fields = 1
            for byte in text where byte == separator { fields += 1 }
            if fields > maxFields { throw .tooManyFieldsSent }
        }
        for field in text.split(separator: separator) {
            let equals = field.firstIndex(of: UInt8(ascii: "="))
            let name = field[..<(equals ?? field.endIndex)]
            let value = equals.map { field[($0 + 1)...] } ?? []
            append(FormText.decode(value, encoding), for: FormText.decode(name, encoding))
        }
    }

    /// Parses the body of a form, or a query string as it came over the wire.
    ///
    /// Bytes beyond ASCII are read in the encoding, or as Latin-1 when they are not valid in it.
    public init(
        bytes: [UInt8], encoding: TextEncoding = .utf8, maxFields: Int? = nil
    ) throws(SuspiciousOperation) {
        try self.init(
            encoding.decodeStrictly(bytes) ?? WireText.text(bytes), encoding: encoding, maxFields: maxFields)
    }

    /// The fields as a query string: Django's `urlencode`.
    ///
    /// - Parameters:
    ///   - safe: characters that need no quoting. With any, a space becomes `%20`, as in Django.
    ///   - encoding: of the bytes that are quoted. What it cannot say becomes `?`.
    public func urlEncoded(safe: String = "", encoding: TextEncoding = .utf8) -> String {
        func quoted(_ text: String) -> String {
            let bytes = encoding.encode(text)
            return safe.isEmpty
                ? PercentEncoding.quotePlus(bytes: bytes) : PercentEncoding.quote(bytes: bytes, safe: safe)
        }
        var parts: [String] = []
        for entry in entries {
            let name = quoted(entry.key)
            for value in entry.values { parts.append("\(name)=\(quoted(value))") }
        }
        return parts.joined(separator: "&")
    }
}
