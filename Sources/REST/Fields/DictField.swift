public import PythonJSON
import Web

/// An object with any keys and values of one kind.
public struct DictField<Child: SerializerField>: SerializerField {
    public typealias Value = [DictEntry<Child.Value>]
    public typealias Output = [DictEntry<Child.Output>]

    public var options: FieldOptions<Value>
    public let child: Child
    public var allowsEmpty: Bool
    public let typeLabel = "nested object"

    public init(_ child: Child, allowsEmpty: Bool = true, _ options: FieldOption<Value>...) {
        self.child = child
        self.allowsEmpty = allowsEmpty
        self.options = FieldOptions(options)
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        guard case .form(let form) = data else { return defaultInput(named: name, in: data, context) }
        if let nested = form.nested(name) { return .form(nested) }
        return data.contains(name) ? .json([:]) : nil
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value {
        let items: [(key: String, value: InputValue)]
        switch input {
        case .json(.object(let object)): items = object.map { ($0.key, .json($0.value)) }
        case .form(let form):
            items =
                form.fields.entries.map { ($0.key, .string($0.values.last ?? "")) }
                + form.files.entries.compactMap { entry in entry.values.last.map { (entry.key, .file($0)) } }
        default:
            throw fail(
                "not_a_dict", "Expected a dictionary of items but got type \"{input_type}\".",
                ("input_type", input.pythonTypeName))
        }
        if items.isEmpty, !allowsEmpty { throw fail("empty", "This dictionary may not be empty.") }
        var values: Value = []
        var errors: [ErrorDetail.Member] = []
        for (key, item) in items {
            do {
                switch try child.runValidation(item, in: context) {
                case .value(let value): values.append(DictEntry(key: key, value: value))
                case .null: values.append(DictEntry(key: key, value: nil))
                case .skipped: break
                }
            } catch let error as ValidationError {
                errors.append(ErrorDetail.Member(key, error.detail))
            }
        }
        if !errors.isEmpty { throw ValidationError(.fields(errors)) }
        return values
    }

    public func write(_ value: Output, to writer: inout JSONWriter, in context: SerializerContext) throws {
        writer.beginObject()
        for entry in value {
            writer.key(entry.key)
            if let value = entry.value { try child.write(value, to: &writer, in: context) } else { writer.writeNull() }
        }
        writer.endObject()
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.child = [FieldMetadata(child, label: "")]
    }
}

/// A key of a ``DictField`` with its value, which may be null.
public struct DictEntry<Value: Sendable>: Sendable {
    public var key: String
    public var value: Value?

    public init(key: String, value: Value?) {
        self.key = key
        self.value = value
    }
}

extension DictEntry: Equatable where Value: Equatable {}

/// An object whose values are texts, or null: what PostgreSQL's `hstore` holds.
public typealias HStoreField = DictField<CharField>

extension DictField where Child == CharField {
    /// An object of texts, which may be blank or null: DRF's `HStoreField`.
    public static func hstore(allowsEmpty: Bool = true, _ options: FieldOption<Value>...) -> HStoreField {
        var field = HStoreField(CharField(.allowBlank, .allowNull), allowsEmpty: allowsEmpty)
        field.options = FieldOptions(options)
        return field
    }
}
