public import PythonJSON

/// The fields of a serializer in their order, made once for its type.
///
/// ```swift
/// static let schema = SerializerSchema(fields.id, fields.sender, fields.subject)
/// ```
public struct SerializerSchema<Root: Sendable>: Sendable {
    let fields: [ErasedField<Root>]
    let writable: [ErasedField<Root>]
    let readable: [ErasedField<Root>]
    /// How rows are written without models, if each readable field has a column.
    let rowPlan: RowPlan?
    /// Whether writing an object takes a look at the database.
    let readsDatabase: Bool
    /// The field that shows where an object is, for the header that tells it.
    let urlField: ErasedField<Root>?
    let validators: [SerializerValidator<Root>]

    public init<each Value>(
        _ fields: repeat BoundField<Root, each Value>, validators: [SerializerValidator<Root>] = []
    ) {
        var erased: [ErasedField<Root>] = []
        for field in repeat each fields { erased.append(ErasedField(field)) }
        self.init(erased, validators: validators)
    }

    init(_ fields: [ErasedField<Root>], validators: [SerializerValidator<Root>]) {
        self.fields = fields
        self.validators = validators
        writable = fields.filter { !$0.isReadOnly }
        let readable = fields.filter { $0.write != nil }
        self.readable = readable
        urlField = readable.first { $0.name == "url" }
        readsDatabase = readable.contains(where: \.readsDatabase)
        let cells = readable.compactMap { field in field.column.map { (field.key, $0) } }
        rowPlan = cells.count == readable.count ? RowPlan(cells) : nil
    }

    public var fieldNames: [String] { fields.map(\.name) }

    /// What `OPTIONS` tells of the fields.
    public var metadata: [(name: String, metadata: FieldMetadata)] {
        fields.filter { !$0.isHidden }.map { ($0.name, $0.metadata) }
    }

    /// Writes an object.
    public func write(_ root: Root, to writer: inout JSONWriter, in context: SerializerContext) throws {
        writer.beginObject()
        for field in readable {
            writer.key(field.key)
            try field.write?(root, &writer, context)
        }
        writer.endObject()
    }

    /// Validates each field and collects the errors of all.
    func validateFields(_ data: InputData, in context: SerializerContext) throws -> ValidatedData<Root> {
        var validated = ValidatedData<Root>()
        var errors: [ErrorDetail.Member] = []
        for field in writable {
            do {
                if let entry = try field.validate(data, context) { validated.set(entry) }
            } catch let error as ValidationError {
                errors.append(ErrorDetail.Member(field.name, error.detail))
            }
        }
        if !errors.isEmpty { throw ValidationError(.fields(errors)) }
        return validated
    }
}

/// A rule for several fields together, such as ``SerializerValidator/uniqueTogether``.
public struct SerializerValidator<Root: Sendable>: Sendable {
    let validate: @Sendable (ValidatedData<Root>, SerializerContext) throws -> Void

    public init(_ validate: @escaping @Sendable (ValidatedData<Root>, SerializerContext) throws -> Void) {
        self.validate = validate
    }
}
