public import SQLCore

/// Names and values as they stand in SQL text.
///
/// Values are bound wherever the engine allows it; it does not in `CREATE TABLE` and `CREATE INDEX`.
public enum SQLText {
    /// `"name"`, unless it is quoted already.
    public static func quote(_ name: String) -> String {
        isQuoted(name) ? name : "\"\(name)\""
    }

    private static func isQuoted(_ name: String) -> Bool {
        name.utf8.count >= 2 && name.utf8.first == UInt8(ascii: "\"") && name.utf8.last == UInt8(ascii: "\"")
    }

    static func withoutQuotes(_ name: String) -> String { isQuoted(name) ? String(name.dropFirst().dropLast()) : name }

    /// The value as a literal.
    public static func quote(_ value: SQLValue) -> String {
        switch value {
        case .null: "NULL"
        case .integer(let number): String(number)
        case .real(let number): number.description
        case .text(let text): quoteText(text)
        case .blob(let bytes): "X'" + hex(bytes) + "'"
        }
    }

    private static func quoteText(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result += "'" }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        for byte in bytes {
            result.append(digits[Int(byte >> 4)])
            result.append(digits[Int(byte & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Django's `%s` as SQLite's `?`, and `%%` as `%`.
    static func questionMarks(_ sql: String) -> String {
        format(sql) { "?" }
    }

    /// Django's `%s` with the values in its place, and `%%` as `%`.
    static func interpolate(_ sql: String, _ arguments: [SQLValue]) -> String {
        var rest = arguments[...]
        return format(sql) { rest.popFirst().map { quote($0) } ?? "%s" }
    }

    private static func format(_ sql: String, _ place: () -> String) -> String {
        guard sql.utf8.contains(UInt8(ascii: "%")) else { return sql }
        var result = ""
        var isAfterPercent = false
        for scalar in sql.unicodeScalars {
            switch (isAfterPercent, scalar) {
            case (false, "%"): isAfterPercent = true
            case (true, "s"):
                result += place()
                isAfterPercent = false
            case (true, "%"):
                result += "%"
                isAfterPercent = false
            case (true, _):
                result += "%"
                result.unicodeScalars.append(scalar)
                isAfterPercent = false
            case (false, _): result.unicodeScalars.append(scalar)
            }
        }
        return isAfterPercent ? result + "%" : result
    }
}
