public import PythonJSON

/// A list of values of one kind.
///
/// ```swift
/// ListField(IntegerField(minValue: 0, maxValue: 100))
/// ```
public struct ListField<Child: SerializerField>: SerializerField {
    public typealias Value = [Child.Value?]
    public typealias Output = [Child.Output?]

    public var options: FieldOptions<[Child.Value?]>
    public let child: Child
    public var minLength: Int?
    public var maxLength: Int?
    public var allowsEmpty: Bool
    public let typeLabel = "list"

    public init(
        _ child: Child, minLength: Int? = nil, maxLength: Int? = nil, allowsEmpty: Bool = true,
        _ options: FieldOption<[Child.Value?]>...
    ) {
        self.child = child
        self.minLength = minLength
        self.maxLength = maxLength
        self.allowsEmpty = allowsEmpty
        self.options = FieldOptions(options)
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        guard case .form(let form) = data else { return defaultInput(named: name, in: data, context) }
        let values = form.inputs(name)
        if !values.isEmpty { return .list(values) }
        return form.indexed(name).map(InputValue.list)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value {
        var items = input.items
        if case .form(let form) = input { items = form.indexed("") ?? [] }
        guard let items else {
            throw fail(
                "not_a_list", "Expected a list of items but got type \"{input_type}\".",
                ("input_type", input.pythonTypeName))
        }
        if items.isEmpty, !allowsEmpty { throw fail("empty", "This list may not be empty.") }
        var values: Value = []
        var errors: [ErrorDetail.Member] = []
        for (index, item) in items.enumerated() {
            do {
                switch try child.runValidation(item, in: context) {
                case .value(let value): values.append(value)
                case .null: values.append(nil)
                case .skipped: break
                }
            } catch let error as ValidationError {
                errors.append(ErrorDetail.Member(String(index), error.detail))
            }
        }
        if !errors.isEmpty { throw ValidationError(.fields(errors)) }
        try checkLength(values.count)
        return values
    }

    private func checkLength(_ count: Int) throws {
        if let maxLength, count > maxLength {
            throw fail(
                "max_length", "Ensure this field has no more than {max_length} elements.",
                ("max_length", String(maxLength)))
        }
        if let minLength, count < minLength {
            throw fail(
                "min_length", "Ensure this field has at least {min_length} elements.", ("min_length", String(minLength))
            )
        }
    }

    public func write(_ value: [Child.Output?], to writer: inout JSONWriter, in context: SerializerContext) throws {
        writer.beginArray()
        for element in value {
            if let element { try child.write(element, to: &writer, in: context) } else { writer.writeNull() }
        }
        writer.endArray()
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.minLength = minLength
        metadata.maxLength = maxLength
        metadata.child = [FieldMetadata(child, label: "")]
    }
}
