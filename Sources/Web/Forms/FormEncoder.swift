internal import PythonText

/// A value that ``FormEncoder`` writes.
public enum FormValue: Sendable, Equatable {
    case null
    case text(String)
    case bytes([UInt8])
    case integer(Int64)
    case list([FormValue])
    /// A list that Python shows in round brackets.
    case tuple([FormValue])
}

/// Writes query strings: Django's `urlencode`.
///
/// ```swift
/// try FormEncoder.encode([("a", .text("b c")), ("n", .integer(1))])    // "a=b+c&n=1"
/// ```
public enum FormEncoder {
    /// A value is `None`, which no query string can say.
    public struct NullValueError: Error, Sendable, CustomStringConvertible {
        public var key: String

        public var description: String {
            "Cannot encode None for key '\(key)' in a query string. Did you mean to pass an empty string or omit the value?"
        }
    }

    /// - Parameter expandsLists: writes a field for each item of a list, as with Python's `doseq`; otherwise a list is
    ///   written as Python shows it.
    public static func encode(
        _ fields: [(String, FormValue)], expandsLists: Bool = false
    ) throws(NullValueError) -> String {
        var parts: [String] = []
        for (key, value) in fields {
            var values = [value]
            if expandsLists {
                switch value {
                case .list(let items), .tuple(let items): values = items
                default: break
                }
            }
            for value in values {
                if value == .null { throw NullValueError(key: key) }
                parts.append("\(PercentEncoding.quotePlus(key))=\(encoded(value))")
            }
        }
        return parts.joined(separator: "&")
    }

    private static func encoded(_ value: FormValue) -> String {
        if case .bytes(let bytes) = value { return PercentEncoding.quote(bytes: bytes, safe: " ", spaceAsPlus: true) }
        if case .text(let text) = value { return PercentEncoding.quotePlus(text) }
        return PercentEncoding.quotePlus(shown(value))
    }
}

extension FormEncoder {
    /// Python's `repr()` of a value.
    private static func shown(_ value: FormValue) -> String {
        switch value {
        case .null: return "None"
        case .integer(let number): return String(number)
        case .text(let text): return text.pythonRepr
        case .bytes(let bytes): return "b" + WireText.text(bytes).pythonRepr
        case .list(let items): return "[\(items.map(shown).joined(separator: ", "))]"
        case .tuple(let items):
            return "(\(items.map(shown).joined(separator: ", "))\(items.count == 1 ? "," : ""))"
        }
    }
}
