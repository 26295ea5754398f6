public import Models
import SQLCore

/// A column of a model: its name, where its value stands in the struct, and its type.
///
/// ```swift
/// let subject = Field("subject", \Message.subject, .char(maxLength: 255))
/// let readAt = Field("read_at", \Message.readAt, .null(.dateTime()))
/// ```
public struct Field<Root: Model, Value: Sendable>: Sendable {
    /// Out of line: queries are handed all fields of a model at once, and each costs one reference.
    private final class Storage: Sendable {
        let keyPath: any WritableKeyPath<Root, Value> & Sendable
        let type: FieldType<Value>
        let description: FieldDescription
        let column: String

        init(
            _ keyPath: any WritableKeyPath<Root, Value> & Sendable, _ type: FieldType<Value>,
            _ description: FieldDescription
        ) {
            self.keyPath = keyPath
            self.type = type
            self.description = description
            column = description.column ?? description.name
        }
    }

    private let storage: Storage

    public var keyPath: any WritableKeyPath<Root, Value> & Sendable { storage.keyPath }
    public var type: FieldType<Value> { storage.type }
    /// What migrations, serializers and the admin see of the field.
    public var description: FieldDescription { storage.description }
    /// The column's name: the field's, with `_id` for a foreign key.
    public var column: String { storage.column }
    public var name: String { storage.description.name }

    public init(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Value> & Sendable, _ type: FieldType<Value>,
        primaryKey: Bool = false, unique: Bool = false, blank: Bool? = nil, dbIndex: Bool? = nil,
        dbColumn: String? = nil, editable: Bool? = nil, verboseName: String? = nil, helpText: String = "",
        choices: FieldChoices? = nil, uniqueForDate: String? = nil, uniqueForMonth: String? = nil,
        uniqueForYear: String? = nil, validators: [LiteralValue] = [], errorMessages: LiteralValue? = nil
    ) {
        let isAutomaticKey = type.assignKey != nil
        let description = FieldDescription(
            name, type.kind, verboseName: verboseName ?? (isAutomaticKey ? "ID" : nil),
            primaryKey: primaryKey || isAutomaticKey, unique: unique, null: type.allowsNull, blank: blank,
            dbIndex: dbIndex, default: type.defaultValue, dbColumn: dbColumn, editable: editable,
            serialize: !(primaryKey || isAutomaticKey), autoCreated: isAutomaticKey, uniqueForDate: uniqueForDate,
            uniqueForMonth: uniqueForMonth, uniqueForYear: uniqueForYear, choices: choices, helpText: helpText,
            validators: validators, errorMessages: errorMessages)
        storage = Storage(keyPath, type, description)
    }

    /// A column whose description says more than the type does: a collation, a default in the database.
    ///
    /// ```swift
    /// Field(\Tag.name, .char(maxLength: 9), FieldDescription("name", .char(maxLength: 9), dbCollation: "nocase"))
    /// ```
    public init(
        _ keyPath: any WritableKeyPath<Root, Value> & Sendable, _ type: FieldType<Value>,
        _ description: FieldDescription
    ) {
        storage = Storage(keyPath, type, description)
    }
}

/// A field of a model without the type of its value, which ``Field`` gives back.
package protocol SchemaField<Root>: Sendable {
    associatedtype Root: Model
    associatedtype Value: Sendable
    var name: String { get }
}

extension Field: SchemaField {}
