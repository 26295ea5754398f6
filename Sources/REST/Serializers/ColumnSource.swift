import Models
public import ORM
import PythonJSON
import SQLCore

/// Where a field's value stands in a row, and how it is written from there, without a model in between.
struct ColumnSource: Sendable {
    enum Kind: Sendable {
        case text, integer, boolean, dateTime
    }

    let path: ColumnPath
    let kind: Kind

    init(path: ColumnPath, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// The column of a model's field; `nil` for kinds that need more than a look at the column.
    init?(_ path: ColumnPath, _ field: FieldDescription) {
        if field.choices != nil { return nil }
        self.path = path
        switch field.kind {
        case .char, .text, .email, .slug, .url: kind = .text
        case .auto, .bigAuto, .smallAuto, .integer, .bigInteger, .smallInteger, .positiveInteger, .positiveBigInteger,
            .positiveSmallInteger:
            kind = .integer
        case .boolean: kind = .boolean
        case .dateTime: kind = .dateTime
        default: return nil
        }
    }
}

/// How the rows of a query become objects of JSON, made once for a serializer.
final class RowPlan: Sendable {
    let paths: [ColumnPath]
    private let cells: [(key: JSONKey, kind: ColumnSource.Kind)]

    init(_ fields: [(key: JSONKey, column: ColumnSource)]) {
        paths = fields.map(\.column.path)
        cells = fields.map { ($0.key, $0.column.kind) }
    }

    func write(_ row: any Row, to writer: inout JSONWriter, _ moments: inout MomentWriter) throws {
        writer.beginObject()
        for index in cells.indices {
            writer.key(cells[index].key)
            if row.isNull(index) {
                writer.writeNull()
                continue
            }
            switch cells[index].kind {
            case .integer: writer.write(row.int64(index))
            case .boolean: writer.write(row.int64(index) != 0)
            case .text: row.withUTF8(index) { Self.write($0, to: &writer) }
            case .dateTime:
                guard let moment = row.withUTF8(index, { DateTime(utf8: $0) }) else {
                    throw DatabaseError(
                        code: .other,
                        message: "The column \(row.columnName(index)) holds something else than a date and time.")
                }
                try moments.write(moment, to: &writer)
            }
        }
        writer.endObject()
    }

    /// Writes text. Another program may have stored bytes that are none.
    private static func write(_ text: UnsafeBufferPointer<UInt8>, to writer: inout JSONWriter) {
        if (try? PythonUTF8.validLength(of: text)) == text.count {
            writer.write(utf8: text)
        } else {
            writer.write(String(decoding: text, as: UTF8.self))
        }
    }
}

extension SerializerSchema where Root: Model {
    /// Writes all rows of a query as the elements of an array: straight from the rows, if each field has a column.
    func writeAll(
        _ queryset: QuerySet<Root>, to writer: inout JSONWriter, in context: SerializerContext, on db: any Connection
    ) throws {
        if let plan = rowPlan {
            var moments = MomentWriter(context.time)
            try queryset.forEachRow(of: plan.paths, on: db) { row in try plan.write(row, to: &writer, &moments) }
        } else {
            try queryset.forEach(on: db) { root in try write(root, to: &writer, in: context) }
        }
    }
}

extension BoundField where Root: Model {
    /// The same field, which is shown as the text of a column.
    ///
    /// ```swift
    /// BoundField("sender", \Message.sender, UserField()).shown(by: Message.fields.sender[\.username])
    /// ```
    ///
    /// Lists of which each field is shown by a column are written straight from the rows.
    public func shown<Column: ColumnExpression>(by column: Column) -> Self
    where Column.Root == Root, Column.Value == String {
        var copy = self
        copy.column = ColumnSource(path: column.path, kind: .text)
        return copy
    }
}
