import SQLCore

public func == <Column: ColumnExpression>(column: Column, value: Column.Value) -> Predicate<Column.Root> {
    Predicate(node: .equality(column.path, column.type.encode(value), isBoolean: column.type.isBoolean))
}

public func != <Column: ColumnExpression>(column: Column, value: Column.Value) -> Predicate<Column.Root> {
    !(column == value)
}

public func < <Column: ColumnExpression>(column: Column, value: Column.Value) -> Predicate<Column.Root> {
    Predicate(node: .comparison(column.path, "<", column.type.encode(value)))
}

public func <= <Column: ColumnExpression>(column: Column, value: Column.Value) -> Predicate<Column.Root> {
    Predicate(node: .comparison(column.path, "<=", column.type.encode(value)))
}

public func > <Column: ColumnExpression>(column: Column, value: Column.Value) -> Predicate<Column.Root> {
    Predicate(node: .comparison(column.path, ">", column.type.encode(value)))
}

public func >= <Column: ColumnExpression>(column: Column, value: Column.Value) -> Predicate<Column.Root> {
    Predicate(node: .comparison(column.path, ">=", column.type.encode(value)))
}

/// Keeps rows in which a boolean column is false: `NOT "is_read"`.
public prefix func ! <Column: ColumnExpression>(column: Column) -> Predicate<Column.Root> where Column.Value == Bool {
    Predicate(node: .boolean(column.path, false))
}

extension PredicateNode {
    static func equality(_ path: ColumnPath, _ value: SQLValue, isBoolean: Bool) -> PredicateNode {
        switch value {
        case .null: .null(path, true)
        case .integer(let integer) where isBoolean: .boolean(path, integer != 0)
        default: .comparison(path, "=", value)
        }
    }
}
