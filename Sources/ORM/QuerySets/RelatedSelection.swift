import SQLCore

/// A foreign key whose target is read along, without the target's type.
struct RelatedSelection: Sendable {
    let path: ColumnPath
    let targetColumns: [String]
    let targetTable: String
    /// The target's columns as they are selected, as long as its table has its own name.
    let targetSelectList: String
    /// Puts the target, read from its columns on, into the model at the address.
    let attach: @Sendable (UnsafeMutableRawPointer, any Row, Int) throws -> Void

    init<Root, Target>(_ field: Field<Root, Reference<Target>>) {
        (path, targetColumns) = Self.target(Target.self, of: field, isNullable: false)
        (targetTable, targetSelectList) = (Target.schema.table, Target.schema.selectList)
        let (decoder, set) = (Target.schema.rowDecoder, field.addressSetter)
        attach = { model, row, offset in
            let target = try decoder.decode(row, at: offset)
            guard let id = target.primaryKey else { return }
            set(model, Reference(id: id, loaded: target))
        }
    }

    init<Root, Target>(_ field: Field<Root, Reference<Target>?>) {
        (path, targetColumns) = Self.target(Target.self, of: field, isNullable: true)
        (targetTable, targetSelectList) = (Target.schema.table, Target.schema.selectList)
        let keyOffset = Target.schema.primaryKeyIndex
        let (decoder, set) = (Target.schema.rowDecoder, field.addressSetter)
        attach = { model, row, offset in
            guard !row.isNull(offset + keyOffset) else { return }
            let target = try decoder.decode(row, at: offset)
            guard let id = target.primaryKey else { return }
            set(model, Reference(id: id, loaded: target))
        }
    }

    private static func target<Root: Model, Target: Model, Value>(
        _: Target.Type, of field: Field<Root, Value>, isNullable: Bool
    ) -> (ColumnPath, [String]) {
        let schema = Target.schema
        let step = ColumnPath.Step(
            column: field.column, table: schema.table, key: schema.primaryKeyColumn, isNullable: isNullable)
        return (ColumnPath(steps: [step], column: schema.primaryKeyColumn), schema.columns)
    }
}
