import Models
import ORM
import SQLCore

/// Makes models with the defaults of their fields, to which validated data are then added.
enum ModelDefaults {
    /// A row of defaults; `nil` if some field's type has no value for an empty column.
    ///
    /// - Parameter now: the time as the database stores it.
    static func instance<Root: Model>(of type: Root.Type, now: DateTime) -> Root? {
        try? Root.schema.instance(from: DefaultRow(Root.schema.description, now: now))
    }
}

/// A row that holds the defaults of a model's fields, or what is empty for their types.
private struct DefaultRow: Row {
    private let columns: [(name: String, value: SQLValue)]

    init(_ model: ModelDescription, now: DateTime) {
        columns = model.fields.compactMap { field in
            field.column.map { ($0, Self.value(of: field, now: now)) }
        }
    }

    private static func value(of field: FieldDescription, now: DateTime) -> SQLValue {
        switch field.defaultValue {
        case .string(let text): return .text(text)
        case .int(let value): return .integer(value)
        case .bool(let value): return .integer(value ? 1 : 0)
        case .float(let value): return .real(value)
        case .decimal(let text): return .text(text)
        case .interval(let interval): return .integer(interval.microseconds)
        case .date(let date): return .text(date.sqlText)
        case .time(let time): return .text(time.sqlText)
        case .callable("list"): return .text("[]")
        default: break
        }
        if field.allowsNull || field.isPrimaryKey { return .null }
        switch field.kind {
        case .dateTime: return .text(now.sqlText)
        case .date: return .text(now.date.sqlText)
        case .time: return .text("00:00:00")
        case .json: return .text("{}")
        case .decimal: return .text("0")
        case .boolean, .integer, .bigInteger, .smallInteger, .positiveInteger, .positiveBigInteger,
            .positiveSmallInteger, .foreignKeyTo, .oneToOneTo, .duration:
            return .integer(0)
        case .float: return .real(0)
        default: return .text("")
        }
    }

    var columnCount: Int { columns.count }
    func columnName(_ index: Int) -> String { columns.indices.contains(index) ? columns[index].name : "" }
    func value(_ index: Int) -> SQLValue { columns.indices.contains(index) ? columns[index].value : .null }
    func isNull(_ index: Int) -> Bool { value(index).isNull }
    func int64(_ index: Int) -> Int64 { value(index).int64 ?? 0 }
    func double(_ index: Int) -> Double {
        switch value(index) {
        case .real(let value): value
        case .integer(let value): Double(value)
        default: 0
        }
    }
    func string(_ index: Int) -> String { value(index).string ?? "" }
    func bytes(_ index: Int) -> [UInt8] { Array(string(index).utf8) }
    func withUTF8<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        var text = string(index)
        return try text.withUTF8(body)
    }
}
