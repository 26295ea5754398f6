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
    /// Parses a query string or the body of a form.
    ///
    /// Percent-encoding is taken apart as Python does it: bytes that are not valid in the encoding become U+FFFD, a `%`
    /// without two digits stays, `+` is a space. Empty values are kept; `;` separates nothing.
    ///
    /// - Parameter maxFields: more fields throw ``SuspiciousOperation`` (`tooManyFieldsSent`).
    public init(
        _ query: some StringProtocol, encoding: TextEncoding = .utf8, maxFields: Int? = nil
    ) throws(SuspiciousOperation) {
        try self.init(bytes: Array(query.utf8), encoding: encoding, maxFields: maxFields)
    }

    /// Parses bytes. Raw bytes beyond ASCII are read in the encoding, or as Latin-1 when they are not valid in it.
    public init(
        bytes: [UInt8], encoding: TextEncoding = .utf8, maxFields: Int? = nil
    ) throws(SuspiciousOperation) {
        self.init()
        guard !bytes.isEmpty else { return }
        var bytes = bytes
        if bytes.contains(where: { $0 >= 0x80 }) || encoding.isWide {
            let text = encoding.decodeStrictly(bytes) ?? WireText.text(bytes)
            bytes = Array(text.utf8)
        }
        let separator = UInt8(ascii: "&")
        if let maxFields {
            var fields = 1
            for byte in bytes where byte == separator { fields += 1 }
            if fields > maxFields { throw .tooManyFieldsSent }
        }
        for field in bytes.split(separator: separator) {
            let equals = field.firstIndex(of: UInt8(ascii: "="))
            let name = field[..<(equals ?? field.endIndex)]
            let value = equals.map { field[($0 + 1)...] } ?? []
            append(FormText.decode(value, encoding), for: FormText.decode(name, encoding))
        }
    }

    /// The fields as a query string: Django's `urlencode`.
    ///
    /// - Parameter safe: characters that need no quoting. With any, a space becomes `%20`, as in Django.
    public func urlEncoded(safe: String = "") -> String {
        var parts: [String] = []
        for entry in entries {
            for value in entry.values {
                parts.append(
                    safe.isEmpty
                        ? "\(PercentEncoding.quotePlus(entry.key))=\(PercentEncoding.quotePlus(value))"
                        : "\(PercentEncoding.quote(entry.key, safe: safe))=\(PercentEncoding.quote(value, safe: safe))")
            }
        }
        return parts.joined(separator: "&")
    }
}
