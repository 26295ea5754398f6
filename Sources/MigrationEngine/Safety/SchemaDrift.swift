public import SQLCore

/// A difference between a database and what its migrations say.
///
/// ```
/// messaging_message: column subject is varchar(100), should be varchar(255)
/// ```
public struct SchemaDrift: Sendable, Hashable, CustomStringConvertible {
    public struct Kind: Sendable, Hashable {
        /// Such as `missing_column`.
        public let name: String

        static let missingTable = Self(name: "missing_table")
        static let extraTable = Self(name: "extra_table")
        static let missingColumn = Self(name: "missing_column")
        static let extraColumn = Self(name: "extra_column")
        static let type = Self(name: "column_type")
        static let nullability = Self(name: "column_null")
        static let defaultValue = Self(name: "column_default")
        static let primaryKey = Self(name: "primary_key")
        static let missingIndex = Self(name: "missing_index")
        static let extraIndex = Self(name: "extra_index")
        static let missingReference = Self(name: "missing_foreign_key")
        static let extraReference = Self(name: "extra_foreign_key")
        static let missingCheck = Self(name: "missing_check")
        static let extraCheck = Self(name: "extra_check")
    }

    public var kind: Kind
    public var table: String
    /// What is different, in words.
    public var message: String

    public var description: String { "\(table): \(message)" }
}

extension SchemaDrift {
    /// The differences of a database from one that is as it should be.
    ///
    /// - Parameter ignored: tables that nothing is known about.
    public static func all(
        in connection: any Connection, comparedWith model: any Connection, ignoring ignored: Set<String> = []
    ) throws -> [Self] {
        let found = try tableNames(connection)
        let expected = try tableNames(model)
        var drifts: [Self] = []
        for table in expected where !found.contains(table) {
            drifts.append(Self(kind: .missingTable, table: table, message: "the table is missing"))
        }
        for table in found where !expected.contains(table) && !ignored.contains(table) {
            drifts.append(Self(kind: .extraTable, table: table, message: "no migration knows this table"))
        }
        for table in expected where found.contains(table) {
            let actual = try TableSchema(table, on: connection)
            drifts += actual.drifts(from: try TableSchema(table, on: model), table: table)
        }
        return drifts
    }

    private static func tableNames(_ connection: any Connection) throws -> [String] {
        let query =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
        return try connection.rows(query).compactMap { $0.first?.string }
    }
}

extension TableSchema {
    fileprivate func drifts(from expected: TableSchema, table: String) -> [SchemaDrift] {
        var drifts: [SchemaDrift] = []
        func add(_ kind: SchemaDrift.Kind, _ message: String) {
            drifts.append(SchemaDrift(kind: kind, table: table, message: message))
        }
        for column in expected.columns {
            guard let actual = columns.first(where: { $0.name.lowercased() == column.name.lowercased() }) else {
                add(.missingColumn, "column \(column.name) is missing")
                continue
            }
            compare(actual, column, add)
        }
        for column in columns
        where !expected.columns.contains(where: { $0.name.lowercased() == column.name.lowercased() }) {
            add(.extraColumn, "no migration knows the column \(column.name)")
        }
        for index in expected.indexes.subtracting(indexes).sorted() { add(.missingIndex, "\(index) is missing") }
        for index in indexes.subtracting(expected.indexes).sorted() {
            add(.extraIndex, "no migration knows the \(index)")
        }
        for reference in expected.references.subtracting(references).sorted() {
            add(.missingReference, "\(reference) is missing")
        }
        for reference in references.subtracting(expected.references).sorted() {
            add(.extraReference, "no migration knows the \(reference)")
        }
        for check in expected.checks.subtracting(checks).sorted() { add(.missingCheck, "CHECK (\(check)) is missing") }
        for check in checks.subtracting(expected.checks).sorted() {
            add(.extraCheck, "no migration knows CHECK (\(check))")
        }
        return drifts
    }

    private func compare(_ actual: Column, _ expected: Column, _ add: (SchemaDrift.Kind, String) -> Void) {
        let name = expected.name
        if actual.type != expected.type {
            add(.type, "column \(name) is \(actual.type), should be \(expected.type)")
        }
        if actual.isNullable != expected.isNullable {
            let words = expected.isNullable ? "is NOT NULL, should allow nulls" : "allows nulls, should be NOT NULL"
            add(.nullability, "column \(name) \(words)")
        }
        if actual.defaultValue != expected.defaultValue {
            add(
                .defaultValue,
                "column \(name) has \(actual.defaultValue.map { "the default \($0)" } ?? "no default"), should have "
                    + (expected.defaultValue ?? "none"))
        }
        if actual.isPrimaryKey != expected.isPrimaryKey {
            add(
                .primaryKey,
                "column \(name) is \(actual.isPrimaryKey ? "" : "not ")the primary key, should "
                    + "\(expected.isPrimaryKey ? "" : "not ")be")
        }
        if actual.isGenerated != expected.isGenerated {
            add(
                .type,
                "column \(name) is \(actual.isGenerated ? "" : "not ")computed, should \(expected.isGenerated ? "" : "not ")be"
            )
        }
    }
}

extension TableSchema.Index: Comparable, CustomStringConvertible {
    var description: String {
        "\(isUnique ? "unique index" : "index") on (\(columns.joined(separator: ", ")))"
            + (condition.map { " where \($0)" } ?? "")
    }

    static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension TableSchema.Reference: Comparable, CustomStringConvertible {
    var description: String {
        "foreign key (\(columns.joined(separator: ", "))) to \(table) (\(targets.joined(separator: ", ")))"
    }

    static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
