/// Where the database is: `sqlite:///relative/path`, `sqlite:////absolute/path` or `sqlite://:memory:`.
///
/// ```swift
/// try DatabaseURL("sqlite:///db.sqlite3").path     // db.sqlite3, in the working folder
/// try DatabaseURL("sqlite:////var/db.sqlite3").path // /var/db.sqlite3
/// ```
public struct DatabaseURL: Sendable, Hashable {
    public let path: String

    public init(_ text: String) throws(SettingsError) {
        let schemes = ["sqlite3://", "sqlite://"]
        guard let scheme = schemes.first(where: text.hasPrefix) else {
            throw SettingsError("must begin with sqlite:///")
        }
        let rest = text.dropFirst(scheme.count)
        if rest == ":memory:" || rest == "/:memory:" {
            path = ":memory:"
        } else if rest.hasPrefix("/"), rest.count > 1, let decoded = String(rest.dropFirst()).percentDecoded {
            path = decoded
        } else {
            throw SettingsError("must name a file: sqlite:///relative or sqlite:////absolute")
        }
    }
}

extension String {
    /// The text with `%41` as `A`; `nil` if that gives no UTF-8. A `%` without two digits stays.
    fileprivate var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = Substring(self).utf8
        while let byte = rest.popFirst() {
            let digits = String(Substring(rest.prefix(2)))
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
