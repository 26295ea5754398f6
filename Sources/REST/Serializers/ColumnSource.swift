import Models
public import ORM
import PythonJSON
import SQLCore

/// Where a field's value stands in a row, and how it is written from there, without a model in between.
struct ColumnSource: Sendable {
    let path: ColumnPath
    let write: @Sendable (any Row, Int, inout JSONWriter) throws -> Void

    /// Texts as they are.
    static func text(_ path: ColumnPath) -> ColumnSource {
        ColumnSource(path: path) { row, index, writer in
            if row.isNull(index) { return writer.writeNull() }
            row.withUTF8(index) { text in
                // Another program may have stored bytes that are no text.
                if (try? PythonUTF8.validLength(of: text)) == text.count {
                    writer.write(utf8: text)
                } else {
                    writer.write(String(decoding: text, as: UTF8.self))
                }
            }
        }
    }

    /// The column of a model's field; `nil` for kinds that need more than a look at the column.
    static func column(_ path: ColumnPath, _ field: FieldDescription) -> ColumnSource? {
        if field.choices != nil { return nil }
        switch field.kind {
        case .char, .text, .email, .slug, .url: return .text(path)
        case .auto, .bigAuto, .smallAuto, .integer, .bigInteger, .smallInteger, .positiveInteger, .positiveBigInteger,
            .positiveSmallInteger:
            return ColumnSource(path: path) { row, index, writer in
                if row.isNull(index) { writer.writeNull() } else { writer.write(row.int64(index)) }
            }
        case .boolean:
            return ColumnSource(path: path) { row, index, writer in
                if row.isNull(index) { writer.writeNull() } else { writer.write(row.int64(index) != 0) }
            }
        case .dateTime:
            return ColumnSource(path: path) { row, index, writer in
                if row.isNull(index) { return writer.writeNull() }
                guard let moment = row.withUTF8(index, { DateTime(utf8: $0) }) else {
                    throw DatabaseError(
                        code: .other, message: "The column \(row.columnName(index)) holds something else than a date and time.")
                }
                writer.write(utcMicroseconds: moment.microseconds)
            }
        default: return nil
        }
    }
}

extension SerializerSchema where Root: Model {
    /// Writes all rows of a query as the elements of an array: straight from the rows, if each field has a column.
    func writeAll(
        _ queryset: QuerySet<Root>, to writer: inout JSONWriter, in context: SerializerContext, on db: any Connection
    ) throws {
        guard let columns else {
            return try queryset.forEach(on: db) { root in try write(root, to: &writer, in: context) }
        }
        try queryset.forEachRow(of: columns.map(\.path), on: db) { row in
            writer.beginObject()
            for index in columns.indices {
                writer.key(readable[index].key)
                try columns[index].write(row, index, &writer)
            }
            writer.endObject()
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
        copy.column = .text(column.path)
        return copy
    }
}
