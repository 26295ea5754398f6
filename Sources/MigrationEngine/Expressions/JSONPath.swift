import Models
import SQLCore

/// Keys into JSON as SQLite's functions take them.
enum JSONPath {
    /// The value at the keys, in Django's words: JSON's constants as they are named, anything else as its SQL value.
    static func extract(_ keys: [String], from sql: String) -> String {
        let path = literal(keys)
        return "(CASE WHEN JSON_TYPE(\(sql), \(path)) IN ('false','true','null') THEN JSON_TYPE(\(sql), \(path)) "
            + "ELSE JSON_EXTRACT(\(sql), \(path)) END)"
    }

    /// A whole number is an index of a list, anything else a key.
    private static func segment(_ key: String) -> String {
        Int64(key).map { "[\($0)]" } ?? "." + JSONText.quote(key)
    }

    /// The path as an SQL text. With `final`, one more key, which is never an index.
    static func literal(_ keys: [String], final key: String? = nil) -> String {
        let path = keys.reduce("$") { $0 + segment($1) }
        return SQLText.quote(.text(path + (key.map { "." + JSONText.quote($0) } ?? "")))
    }
}

extension LiteralValue {
    var keyText: String {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        default: representation
        }
    }
}
