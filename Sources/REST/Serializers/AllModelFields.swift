import Models
public import ORM
import PythonJSON
import SQLCore

/// What is said of a field that is derived with all others: DRF's `extra_kwargs`, apart from what depends on its type.
///
/// ```swift
/// ["email": FieldAttributes(isRequired: true), "password": FieldAttributes(isWriteOnly: true)]
/// ```
public struct FieldAttributes: Sendable {
    public var isReadOnly: Bool?
    public var isWriteOnly: Bool?
    public var isRequired: Bool?
    public var allowsNull: Bool?
    public var allowsBlank: Bool?
    public var trimsWhitespace: Bool?
    public var label: String?
    public var helpText: String?
    public var errorMessages: [String: String]

    public init(
        isReadOnly: Bool? = nil, isWriteOnly: Bool? = nil, isRequired: Bool? = nil, allowsNull: Bool? = nil,
        allowsBlank: Bool? = nil, trimsWhitespace: Bool? = nil, label: String? = nil, helpText: String? = nil,
        errorMessages: [String: String] = [:]
    ) {
        self.isReadOnly = isReadOnly
        self.isWriteOnly = isWriteOnly
        self.isRequired = isRequired
        self.allowsNull = allowsNull
        self.allowsBlank = allowsBlank
        self.trimsWhitespace = trimsWhitespace
        self.label = label
        self.helpText = helpText
        self.errorMessages = errorMessages
    }

    public static var readOnly: Self { Self(isReadOnly: true) }
    public static var writeOnly: Self { Self(isWriteOnly: true) }

    func option<Value>() -> FieldOption<Value> {
        FieldOption { options in
            if let isRequired { FieldOption<Value>.required(isRequired).apply(&options) }
            if let isWriteOnly { options.isWriteOnly = isWriteOnly }
            if let allowsNull { options.allowsNull = allowsNull }
            if let allowsBlank { options.allowsBlank = allowsBlank }
            if let trimsWhitespace { options.trimsWhitespace = trimsWhitespace }
            if let label { options.label = label }
            if let helpText { options.helpText = helpText }
            options.errorMessages.merge(errorMessages) { $1 }
            // What is only shown needs no rules.
            if isReadOnly == true {
                FieldOption<Value>.readOnly.apply(&options)
                options.validators = []
            }
        }
    }
}

/// A value of a model for which a serializer's field can be derived, null or not.
public protocol DerivableValue: Sendable {
    /// The serializer's field for a model's field.
    ///
    /// - Parameter depth: how many rows deep foreign keys are followed.
    static func derivedField<Root: Model>(
        of field: Field<Root, Self>, _ attributes: FieldAttributes, depth: Int
    ) -> DerivedField<Root>
}

extension ModelFieldValue {
    public static func derivedField<Root: Model>(
        of field: Field<Root, Self>, _ attributes: FieldAttributes, depth: Int
    ) -> DerivedField<Root> {
        if depth > 0, let nested = nestedModelField(field, attributes.option(), depth: depth) {
            return DerivedField(ErasedField(nested))
        }
        return DerivedField(ErasedField(ModelField(field, attributes.option())))
    }
}

extension Optional: DerivableValue where Wrapped: ModelFieldValue {
    public static func derivedField<Root: Model>(
        of field: Field<Root, Self>, _ attributes: FieldAttributes, depth: Int
    ) -> DerivedField<Root> {
        if depth > 0, let nested = nestedModelField(field, attributes.option(), depth: depth) {
            return DerivedField(ErasedField(nested))
        }
        return DerivedField(ErasedField(ModelField(field, attributes.option())))
    }
}

/// A field that was derived, without its type.
public struct DerivedField<Root: Model>: Sendable {
    let field: ErasedField<Root>
    init(_ field: ErasedField<Root>) { self.field = field }
}

extension SerializerSchema where Root: Model {
    /// All fields of the model: DRF's `fields = "__all__"`, `exclude`, `read_only_fields` and `extra_kwargs`.
    ///
    /// ```swift
    /// struct NoteSerializer: ModelSerializer {
    ///     static let fields = NoFields()
    ///     static let schema = SerializerSchema(allFieldsOf: Note.self, except: ["secret"], readOnly: ["rank"])
    /// }
    /// data[ModelField(Note.fields.title)]      // the validated value
    /// ```
    ///
    /// With a depth, foreign keys are only shown, as the rows that they refer to, so many rows deep (at most ten). Rows
    /// that a query did not read along are read one by one.
    ///
    /// Many-to-many fields, and whatever else is not a column, are added behind them. A field of a type for which none
    /// can be derived, such as an application's own, is left out.
    public init<each Value>(
        allFieldsOf model: Root.Type, except excluded: Set<String> = [], readOnly: Set<String> = [],
        attributes: [String: FieldAttributes] = [:], depth: Int = 0, _ others: repeat BoundField<Root, each Value>,
        validators: [SerializerValidator<Root>] = []
    ) {
        var erased: [ErasedField<Root>] = []
        for other in repeat each others { erased.append(ErasedField(other)) }
        self.init(
            AllModelFields<Root>(excluded: excluded, readOnly: readOnly, attributes: attributes, depth: depth).fields
                + erased, deriving: validators)
    }
}

/// What a serializer without declared fields has for them.
public struct NoFields: Sendable {
    public init() {}
}

/// The fields of a model, derived without being listed.
private struct AllModelFields<Root: Model> {
    var excluded: Set<String> = []
    var readOnly: Set<String> = []
    var attributes: [String: FieldAttributes] = [:]
    var depth = 0

    /// The key and the plain fields, then the foreign keys.
    var fields: [ErasedField<Root>] {
        let model = Root.schema.description
        let relations = Set(model.fields.filter(\.isRelation).map(\.name))
        let chosen = Root.schema.fields.filter { !excluded.contains($0.name) }
        return (chosen.filter { !relations.contains($0.name) } + chosen.filter { relations.contains($0.name) })
            .compactMap { derived($0) }
    }

    private func derived(_ field: any SchemaField<Root>) -> ErasedField<Root>? { open(field) }

    private func open<Column: SchemaField>(_ column: Column) -> ErasedField<Root>? where Column.Root == Root {
        guard let type = Column.Value.self as? any DerivableValue.Type else { return nil }
        return derived(column, as: type)
    }

    private func derived<Value: DerivableValue>(
        _ column: any SchemaField<Root>, as type: Value.Type
    ) -> ErasedField<Root>? {
        guard let field = column as? Field<Root, Value> else { return nil }
        var attributes = attributes[field.name] ?? FieldAttributes()
        if readOnly.contains(field.name) { attributes.isReadOnly = true }
        return Value.derivedField(of: field, attributes, depth: min(depth, 10)).field
    }
}

/// A row behind a foreign key with all of its fields, which is only shown.
struct NestedModelField<Target: Model>: SerializerField {
    var options: FieldOptions<Reference<Target>>
    private let schema: SerializerSchema<Target>
    let typeLabel = "nested object"

    init(_ options: FieldOptions<Reference<Target>>, depth: Int) {
        self.options = options
        self.options.isReadOnly = true
        self.options.isRequired = false
        schema = SerializerSchema(AllModelFields<Target>(depth: depth).fields, validators: [])
    }

    func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<Target> {
        throw fail("invalid", "This field takes no input.")
    }

    func write(_ value: Reference<Target>, to writer: inout JSONWriter, in context: SerializerContext) throws {
        let row = try value.loaded ?? Target.objects.withKey(value.id.sqlValue).any(on: context.connection())
        guard let row else { return writer.writeNull() }
        try schema.write(row, to: &writer, in: context)
    }

    func describe(_ metadata: inout FieldMetadata) { metadata.children = schema.metadata }
}
