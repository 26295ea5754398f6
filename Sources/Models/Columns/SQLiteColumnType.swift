extension FieldKind {
    /// The column type that Django's SQLite backend declares: `db_type`.
    ///
    /// `nil` for fields without a column, and for references, whose type is that of the column referred to
    /// (see ``referencedSQLiteType``).
    public var sqliteType: String? {
        switch self {
        case .auto, .bigAuto, .smallAuto, .integer, .orderWithRespectTo: "integer"
        case .boolean, .nullBoolean: "bool"
        case .char, .commaSeparatedInteger, .email, .slug, .url, .file, .image, .filePath:
            maxLength.map { "varchar(\($0))" } ?? "varchar"
        case .text, .json: "text"
        case .bigInteger, .duration: "bigint"
        case .smallInteger: "smallint"
        case .positiveInteger: "integer unsigned"
        case .positiveBigInteger: "bigint unsigned"
        case .positiveSmallInteger: "smallint unsigned"
        case .float: "real"
        case .decimal: "decimal"
        case .date: "date"
        case .dateTime: "datetime"
        case .time: "time"
        case .uuid: "char(32)"
        case .binary: "BLOB"
        case .ipAddress: "char(15)"
        case .genericIPAddress: "char(39)"
        case .generatedBy(let column): column.outputField.kind.sqliteType
        case .foreignKeyTo, .oneToOneTo, .manyToManyTo, .foreignObject, .compositePrimaryKey: nil
        case .custom(_, let base): base?.sqliteType
        }
    }

    /// The type of a column that refers to a column of this kind: `rel_db_type`.
    public var referencedSQLiteType: String? {
        switch self {
        case .auto, .positiveInteger: "integer"
        case .bigAuto, .positiveBigInteger: "bigint"
        case .smallAuto, .positiveSmallInteger: "smallint"
        case .custom(_, let base): base?.referencedSQLiteType
        default: sqliteType
        }
    }

    /// The `CHECK` that a column of this kind has, without the keyword: `"age" >= 0`.
    public func sqliteCheck(column: String) -> String? {
        switch self {
        case .positiveInteger, .positiveBigInteger, .positiveSmallInteger: "\"\(column)\" >= 0"
        case .json: "(JSON_VALID(\"\(column)\") OR \"\(column)\" IS NULL)"
        case .custom(_, let base): base?.sqliteCheck(column: column)
        default: nil
        }
    }

    /// What follows the rest of the column definition.
    public var sqliteSuffix: String? {
        switch self {
        case .auto, .bigAuto, .smallAuto: "AUTOINCREMENT"
        case .custom(_, let base): base?.sqliteSuffix
        default: nil
        }
    }
}
