import SQLCore

/// Something that has a value in each row of a model: a field, or a field of a model that a foreign key leads to.
public protocol ColumnExpression<Root, Value>: Sendable {
    associatedtype Root: Model
    associatedtype Value: Sendable
    var path: ColumnPath { get }
    var type: FieldType<Value> { get }
}

extension Field: ColumnExpression {
    public var path: ColumnPath { ColumnPath(column: column) }
}

/// A field reached through foreign keys.
///
/// ```swift
/// Message.objects.filter { $0.sender[\.username] == "ann" }
/// // … INNER JOIN "auth_user" ON ("messaging_message"."sender_id" = "auth_user"."id")
/// //   WHERE "auth_user"."username" = ?
/// ```
public struct RelatedField<Root: Model, Value: Sendable>: ColumnExpression {
    public let path: ColumnPath
    public let type: FieldType<Value>
}

extension ColumnExpression {
    /// Follows this foreign key to a field of its target.
    public subscript<Target, TargetValue>(
        _ field: KeyPath<Target.Fields, Field<Target, TargetValue>>
    ) -> RelatedField<Root, TargetValue> where Value == Reference<Target> {
        follow(to: Target.fields[keyPath: field], isNullable: false)
    }

    /// Follows this foreign key, which may be null, to a field of its target.
    public subscript<Target, TargetValue>(
        _ field: KeyPath<Target.Fields, Field<Target, TargetValue>>
    ) -> RelatedField<Root, TargetValue> where Value == Reference<Target>? {
        follow(to: Target.fields[keyPath: field], isNullable: true)
    }

    private func follow<Target, TargetValue>(
        to field: Field<Target, TargetValue>, isNullable: Bool
    ) -> RelatedField<Root, TargetValue> {
        let step = ColumnPath.Step(
            column: path.column, table: Target.schema.table, key: Target.schema.primaryKeyColumn, isNullable: isNullable
        )
        return RelatedField(
            path: ColumnPath(steps: path.steps + [step], column: field.column), type: field.type)
    }
}
