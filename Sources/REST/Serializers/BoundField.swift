import PythonJSON
import SQLCore

/// A field of a serializer: its name, where its value stands in the object, and how it is read and written.
///
/// ```swift
/// let email = BoundField("email", \Comment.email, EmailField())
/// let token = BoundField("token", CharField(.readOnly)) { (user: NewUser) in user.token }
/// let password = BoundField<NewUser, String>("password", CharField(.writeOnly))
/// ```
///
/// It is also the key to the validated value: `data[Fields.email]` is a `String?`.
public struct BoundField<Root: Sendable, Value: Sendable>: Sendable {
    public let name: String
    public internal(set) var field: any SerializerField<Value>
    let key: JSONKey
    /// Writes the value of an object; `nil` for fields that are never shown.
    let writeValue: (@Sendable (Root, inout JSONWriter, SerializerContext) throws -> Void)?
    /// Puts a validated value into an object, if there is a place for it; a null where the place takes it.
    let assign: (@Sendable (inout Root, Value?) -> Void)?
    /// The column that shows the value, if one does by itself.
    var column: ColumnSource?
    /// What saving the object also has to save, such as rows of a many-to-many field.
    var saveRelated: (@Sendable (Root, Value?, any Connection) throws -> Void)?
    /// Whether showing the value takes a look at the database.
    var readsDatabase = false
    /// The default of the model's field, for fields that are derived from one.
    var modelDefault: (@Sendable (SerializerContext) -> FieldOutcome<Value>)?
    /// DRF's `validate_<name>`.
    var extraValidation: (@Sendable (Value, SerializerContext) throws -> Value)?

    private init(
        _ name: String, _ field: any SerializerField<Value>,
        write: (@Sendable (Root, inout JSONWriter, SerializerContext) throws -> Void)?,
        assign: (@Sendable (inout Root, Value?) -> Void)?
    ) {
        self.name = name
        self.field = field
        key = JSONKey(name)
        writeValue = field.options.isWriteOnly ? nil : write
        self.assign = assign
    }

    /// A value that is read from the object and written into it.
    public init<Field: SerializerField>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Value> & Sendable, _ field: Field
    ) where Field.Value == Value, Field.Output == Value {
        self.init(
            name, field,
            write: { root, writer, context in try field.write(root[keyPath: keyPath], to: &writer, in: context) },
            assign: { root, value in
                if let value { root[keyPath: keyPath] = value }
            })
    }

    /// A value that may be `nil`, which is shown as `null`.
    public init<Field: SerializerField>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Value?> & Sendable, _ field: Field
    ) where Field.Value == Value, Field.Output == Value {
        self.init(
            name, field,
            write: { root, writer, context in
                guard let value = root[keyPath: keyPath] else { return writer.writeNull() }
                try field.write(value, to: &writer, in: context)
            },
            assign: { root, value in root[keyPath: keyPath] = value })
    }

    /// A value that is shown by a function of the object, and goes nowhere by itself when it is read.
    public init<Field: SerializerField>(
        _ name: String, _ field: Field, _ get: @escaping @Sendable (Root) -> Field.Output
    ) where Field.Value == Value {
        self.init(
            name, field, write: { root, writer, context in try field.write(get(root), to: &writer, in: context) },
            assign: nil)
    }

    /// The same for a value that may be missing.
    public init<Field: SerializerField>(
        _ name: String, _ field: Field, optional get: @escaping @Sendable (Root) -> Field.Output?
    ) where Field.Value == Value {
        self.init(
            name, field,
            write: { root, writer, context in
                guard let value = get(root) else { return writer.writeNull() }
                try field.write(value, to: &writer, in: context)
            }, assign: nil)
    }

    /// A value that is only read.
    public init<Field: SerializerField>(_ name: String, _ field: Field) where Field.Value == Value {
        self.init(name, field, write: nil, assign: nil)
    }

    /// A value that a function of the object writes.
    init<Field: SerializerField>(
        _ name: String, _ field: Field,
        writing write: @escaping @Sendable (Root, inout JSONWriter, SerializerContext) throws -> Void
    ) where Field.Value == Value {
        self.init(name, field, write: write, assign: nil)
    }

    /// Adds a check of this field's value, which may also change it: DRF's `validate_<name>` methods.
    public func validating(_ check: @escaping @Sendable (Value, SerializerContext) throws -> Value) -> Self {
        var copy = self
        copy.extraValidation = check
        return copy
    }

    /// The name as forms and `OPTIONS` show it: the given label, or the name as words.
    public var label: String { field.options.label ?? Self.label(for: name) }

    static func label(for name: String) -> String {
        let words = name.replacing("_", with: " ").lowercased()
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension BoundField {
    /// The same field of an object that holds this one.
    ///
    /// ```swift
    /// ModelField(User.fields.username).within(\NewUser.user)
    /// ```
    public func within<Outer: Sendable>(
        _ keyPath: any WritableKeyPath<Outer, Root> & Sendable
    ) -> BoundField<Outer, Value> {
        var outerWrite: (@Sendable (Outer, inout JSONWriter, SerializerContext) throws -> Void)?
        if let writeValue {
            outerWrite = { outer, writer, context in try writeValue(outer[keyPath: keyPath], &writer, context) }
        }
        var outerAssign: (@Sendable (inout Outer, Value?) -> Void)?
        if let assign {
            outerAssign = { outer, value in assign(&outer[keyPath: keyPath], value) }
        }
        var field = BoundField<Outer, Value>(name, field, write: outerWrite, assign: outerAssign)
        field.extraValidation = extraValidation
        field.readsDatabase = readsDatabase
        if let saveRelated {
            field.saveRelated = { outer, value, db in try saveRelated(outer[keyPath: keyPath], value, db) }
        }
        return field
    }
}
