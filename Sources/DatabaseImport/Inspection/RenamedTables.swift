/// References to tables such as `auth_user__old`, which do not exist.
///
/// Django before 2.1.5 changed a table by renaming it, making it anew and dropping the old one. SQLite 3.26 and later changes
/// the references of other tables along with the name, so these were left referring to what was dropped.
struct RenamedTables: Sendable, Equatable {
    /// The tables that refer to others by the wrong name, and these names.
    let references: [String: Set<String>]

    private static let suffix = "__old"

    init(_ schema: DatabaseSchema) {
        var references: [String: Set<String>] = [:]
        for table in schema.tables {
            for key in table.foreignKeys where !schema.contains(key.table) && schema.contains(Self.original(key.table))
            {
                references[table.name, default: []].insert(key.table)
            }
        }
        self.references = references
    }

    /// `auth_user` for `auth_user__old`.
    static func original(_ name: String) -> String {
        name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
    }

    var isEmpty: Bool { references.isEmpty }

    /// The names that lead nowhere.
    var names: [String] { Set(references.values.joined()).sorted() }

    /// The tables to mend.
    var tables: [String] { references.keys.sorted() }
}
