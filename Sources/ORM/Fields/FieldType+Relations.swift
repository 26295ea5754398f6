public import Models
import SQLCore

extension FieldType {
    /// A reference to one row of another model.
    ///
    /// - Parameters:
    ///   - to: the target as `app.Model`, where the targets type alone does not do: two models that refer to each
    ///     other, or one that refers to itself (`"self"`), must say so in one place.
    ///   - relatedName: what the target calls the way back.
    public static func foreignKey<Target: Model>(
        to label: ModelReference? = nil, onDelete: OnDelete, relatedName: String? = nil
    ) -> Self where Value == Reference<Target> {
        reference(
            .foreignKey(
                to: label ?? ModelReference(Target.schema.description.label), onDelete: onDelete,
                relatedName: relatedName))
    }

    /// A reference to one row of another model, which only one row may have.
    public static func oneToOne<Target: Model>(
        to label: ModelReference? = nil, onDelete: OnDelete, relatedName: String? = nil
    ) -> Self where Value == Reference<Target> {
        reference(
            .oneToOne(
                to: label ?? ModelReference(Target.schema.description.label), onDelete: onDelete,
                relatedName: relatedName))
    }

    private static func reference<Target: Model>(_ kind: FieldKind) -> Self where Value == Reference<Target> {
        Self(
            kind, placeholder: Reference(id: Target.ID.placeholder),
            decode: { row, column in Reference(id: Target.ID(row: row, column: column)) },
            encode: { $0.id.sqlValue })
    }

    /// The same type, or `NULL`, which Swift sees as `nil`.
    public static func null<Wrapped>(_ base: FieldType<Wrapped>) -> Self where Value == Wrapped? {
        let (decode, encode) = (base.decode, base.encode)
        var automaticValue: (@Sendable (Bool, DateTime) -> Value?)?
        if let make = base.automaticValue {
            automaticValue = { isInsert, now in
                guard let value = make(isInsert, now) else { return nil }
                return .some(.some(value))
            }
        }
        return Self(
            base.kind, allowsNull: true, default: base.defaultValue, isBoolean: base.isBoolean, placeholder: nil,
            decode: { row, column throws(FieldDecodingError) in
                row.isNull(column) ? nil : try decode(row, column)
            },
            encode: { value in value.map(encode) ?? .null },
            automaticValue: automaticValue)
    }
}
