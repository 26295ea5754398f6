public import Models
import SQLCore

/// A column of a model: its name, where its value stands in the struct, and its type.
///
/// ```swift
/// let subject = Field("subject", \Message.subject, .char(maxLength: 255))
/// let readAt = Field("read_at", \Message.readAt, .null(.dateTime()))
/// ```
public struct Field<Root: Model, Value: Sendable>: Sendable {
    public let keyPath: any WritableKeyPath<Root, Value> & Sendable
    public let type: FieldType<Value>
    /// What migrations, serializers and the admin see of the field.
    public let description: FieldDescription
    /// The column's name: the field's, with `_id` for a foreign key.
    public let column: String

    public var name: String { description.name }

    public init(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Value> & Sendable, _ type: FieldType<Value>,
        primaryKey: Bool = false, unique: Bool = false, blank: Bool? = nil, dbIndex: Bool? = nil,
        dbColumn: String? = nil, editable: Bool? = nil, verboseName: String? = nil, helpText: String = "",
        validators: [LiteralValue] = [], errorMessages: LiteralValue? = nil
    ) {
        self.keyPath = keyPath
        self.type = type
        let isAutomaticKey = type.assignKey != nil
        let description = FieldDescription(
            name, type.kind, verboseName: verboseName ?? (isAutomaticKey ? "ID" : nil),
            primaryKey: primaryKey || isAutomaticKey, unique: unique, null: type.allowsNull, blank: blank,
            dbIndex: dbIndex, default: type.defaultValue, dbColumn: dbColumn, editable: editable,
            serialize: !isAutomaticKey, autoCreated: isAutomaticKey, helpText: helpText, validators: validators,
            errorMessages: errorMessages)
        self.description = description
        column = description.column ?? name
    }
}
