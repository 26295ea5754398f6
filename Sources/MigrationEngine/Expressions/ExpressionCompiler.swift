import Models
import SQLCore
import TimeZones

/// Writes expressions as Django writes them for SQLite in a schema: columns without their table, values in the text.
///
/// ```swift
/// try ExpressionCompiler(model).compile(.where("pink__gt", 2))      // "pink" > 2
/// ```
///
/// There are no joins, subqueries or aggregates in a schema, and none here.
struct ExpressionCompiler {
    let model: RenderedModel
    /// The zone of times without one, and the zone in which lookups see moments.
    let time: TimeSettings

    init(_ model: RenderedModel, in time: TimeSettings = .utc) {
        self.model = model
        self.time = time
    }

    func compile(_ expression: Expression) throws -> CompiledExpression {
        switch expression {
        case .field(let path): return try column(path)
        case .literal(let value): return try self.value(value, as: nil)
        case .value(let value, let output): return try self.value(value, as: output)
        case .function(let call): return try function(call)
        case .combined(let left, let connector, let right, let output):
            return try combined(left, connector, right, output)
        case .condition(let condition):
            return CompiledExpression(
                sql: try compile(condition), output: FieldDescription("", .boolean), columns: columns(of: condition),
                shape: .condition)
        case .ordered(let inner, let isDescending, let nulls):
            var result = try compile(argument(inner))
            result.sql += isDescending ? " DESC" : " ASC"
            if let nulls { result.sql += nulls == .first ? " NULLS FIRST" : " NULLS LAST" }
            result.shape = .other
            return result
        case .collated(let inner, let collation):
            var result = try compile(argument(inner))
            result.sql += " COLLATE " + SQLText.quote(collation)
            result.shape = .other
            return result.castingDecimal()
        case .cast(let inner, let output): return try cast(inner, to: output)
        case .choice(let branches, let otherwise, let output): return try choice(branches, otherwise, output)
        case .raw(let sql, let arguments, let output):
            let values = try arguments.map { try $0.databaseValue(as: nil) }
            return CompiledExpression(sql: "(\(SQLText.interpolate(sql, values)))", output: output)
        case .wrapped(let inner, let output):
            var result = try compile(argument(inner))
            result.output = output
            return result.castingDecimal()
        case .jsonKey(let key, let inner, let isText): return try jsonKey(key, of: inner, isText: isText)
        case .lookup(let left, let name, let right):
            return CompiledExpression(
                sql: try lookup(try compile(left), name, right), output: FieldDescription("", .boolean),
                shape: .condition)
        case .other(let object):
            throw MigrationError(.notSupported, "\(object.path) cannot be written as SQL here.")
        }
    }

    /// An argument of a function: a bare text is the name of a field, as in Python.
    func argument(_ expression: Expression) -> Expression {
        if case .literal(.string(let name)) = expression { .field(name) } else { expression }
    }

    func value(_ value: LiteralValue, as output: FieldDescription?) throws -> CompiledExpression {
        let output = output ?? value.impliedField
        if value == .null, output?.kind.internalType == "JSONField" {
            return CompiledExpression(sql: "'null'", output: output, shape: .value)
        }
        let sql = SQLText.quote(try value.databaseValue(as: output, in: time))
        return CompiledExpression(sql: sql, output: output, shape: .value).castingDecimal()
    }

    private func combined(
        _ left: Expression, _ connector: Expression.Connector, _ right: Expression, _ output: FieldDescription?
    ) throws -> CompiledExpression {
        let lhs = try compile(left)
        let rhs = try compile(right)
        let columns = lhs.columns + rhs.columns
        if let special = temporal(lhs, connector, rhs) {
            return CompiledExpression(sql: special, output: output ?? FieldDescription("", .duration), columns: columns)
        }
        let sql =
            switch connector {
            case .power: "POWER(\(lhs.sql),\(rhs.sql))"
            case .bitXor: "BITXOR(\(lhs.sql),\(rhs.sql))"
            case .modulo: "\(lhs.sql) % \(rhs.sql)"
            default: "\(lhs.sql) \(connector.rawValue) \(rhs.sql)"
            }
        let result = CompiledExpression(
            sql: "(\(sql))", output: output ?? combinedOutput(lhs.output, rhs.output), columns: columns)
        return result.castingDecimal()
    }

    /// Arithmetic with dates and durations, for which Django registers functions.
    private func temporal(
        _ lhs: CompiledExpression, _ connector: Expression.Connector, _ rhs: CompiledExpression
    ) -> String? {
        guard let left = lhs.output?.kind.internalType, let right = rhs.output?.kind.internalType else { return nil }
        let temporal = ["DateField", "DateTimeField", "TimeField"]
        if connector == .subtract, left == right, temporal.contains(left) {
            return (left == "TimeField" ? "django_time_diff" : "django_timestamp_diff") + "(\(lhs.sql), \(rhs.sql))"
        }
        if left != right, left == "DurationField" || right == "DurationField" {
            return "(django_format_dtdelta('\(connector.rawValue)', \(lhs.sql), \(rhs.sql)))"
        }
        return nil
    }

    private func combinedOutput(_ left: FieldDescription?, _ right: FieldDescription?) -> FieldDescription? {
        guard let left, let right else { return nil }
        let isFloat = [left, right].contains { $0.kind.internalType == "FloatField" }
        let isDecimal = [left, right].contains { $0.kind.internalType == "DecimalField" }
        // Django does not guess what becomes of a decimal and a float.
        if isFloat, isDecimal { return nil }
        if isDecimal { return FieldDescription("", .decimal(maxDigits: nil, decimalPlaces: nil)) }
        if isFloat { return FieldDescription("", .float) }
        return left.kind.internalType == right.kind.internalType || left.kind.holdsInteger && right.kind.holdsInteger
            ? left : nil
    }

    private func cast(_ inner: Expression, to output: FieldDescription) throws -> CompiledExpression {
        var result = try compile(argument(inner))
        let type = output.kind.sqliteType ?? ""
        switch type {
        case "datetime": result.sql = "strftime('%Y-%m-%d %H:%M:%f', \(result.sql))"
        case "time": result.sql = "strftime('%H:%M:%f', \(result.sql))"
        case "date": result.sql = "date(\(result.sql))"
        default: result.sql = "CAST(\(result.sql) AS \(output.kind.sqliteCastType ?? type))"
        }
        result.output = output
        result.shape = .other
        return result
    }

    private func choice(
        _ branches: [Expression.When], _ otherwise: Expression?, _ output: FieldDescription?
    ) throws -> CompiledExpression {
        var sql = "CASE"
        var columns: [String] = []
        var outputs: [FieldDescription] = []
        for branch in branches {
            let result = try compile(argument(branch.result))
            sql += " WHEN \(try compile(branch.condition)) THEN \(result.sql)"
            columns += self.columns(of: branch.condition) + result.columns
            if let output = result.output { outputs.append(output) }
        }
        let last = try otherwise.map { try compile(argument($0)) }
        if let output = last?.output { outputs.append(output) }
        let result = CompiledExpression(
            sql: branches.isEmpty ? last?.sql ?? "NULL" : sql + " ELSE \(last?.sql ?? "NULL") END",
            output: try output ?? FieldClass.common(outputs), columns: columns + (last?.columns ?? []))
        return result.castingDecimal()
    }

    func jsonKey(_ key: LiteralValue, of inner: Expression, isText: Bool) throws -> CompiledExpression {
        var path = [key]
        var root = argument(inner)
        while case .jsonKey(let outer, let next, _) = root {
            path.insert(outer, at: 0)
            root = argument(next)
        }
        let result = try compile(root)
        let keys = path.map(\.keyText)
        return CompiledExpression(
            sql: JSONPath.extract(keys, from: result.sql),
            output: isText ? FieldDescription("", .text) : FieldDescription("", .json()), columns: result.columns,
            shape: isText ? .other : .jsonKey(column: result.sql, keys: keys))
    }
}

extension CompiledExpression {
    /// SQLite keeps decimals as text; Django casts what is computed from them.
    func castingDecimal() -> Self {
        guard output?.kind.internalType == "DecimalField" else { return self }
        var copy = self
        copy.sql = "(CAST(\(sql) AS NUMERIC))"
        return copy
    }
}

extension FieldKind {
    /// The type in a `CAST`, where it is not that of the column.
    var sqliteCastType: String? {
        switch self {
        case .auto, .bigAuto, .smallAuto: "integer"
        case .char(nil), .commaSeparatedInteger(nil): "text"
        default: sqliteType
        }
    }
}
