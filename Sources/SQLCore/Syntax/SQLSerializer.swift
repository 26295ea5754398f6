/// Writes one SQL statement: its text, and the values bound to it.
///
/// ```swift
/// var output = SQLSerializer()
/// output.write("SELECT ")
/// output.writeColumn("username", of: "auth_user")
/// output.write(" FROM ")
/// output.writeIdentifier("auth_user")
/// output.sql   // SELECT "auth_user"."username" FROM "auth_user"
/// ```
public struct SQLSerializer: Sendable {
    public private(set) var sql = ""
    public private(set) var arguments: [SQLValue] = []

    public init() { sql.reserveCapacity(1024) }

    public mutating func write(_ text: String) { sql += text }

    /// Writes a quoted name. A name that is quoted already is written as it is, as in Django.
    public mutating func writeIdentifier(_ name: String) {
        if name.utf8.first == UInt8(ascii: "\""), name.utf8.last == UInt8(ascii: "\""), name.utf8.count > 1 {
            sql += name
            return
        }
        sql += "\""
        sql += name
        sql += "\""
    }

    /// Writes `"table"."column"`.
    public mutating func writeColumn(_ column: String, of table: String) {
        writeIdentifier(table)
        sql += "."
        writeIdentifier(column)
    }

    /// Writes a placeholder and keeps its value; values never become part of the text.
    public mutating func bind(_ value: SQLValue) {
        sql += "?"
        arguments.append(value)
    }
}
