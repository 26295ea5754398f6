public import PythonJSON

/// Several of a few values, each once.
public struct MultipleChoiceField<Element: ChoiceValue>: SerializerField {
    public var options: FieldOptions<[Element]>
    public var allowsEmpty: Bool
    private let choice: ChoiceField<Element>
    public let typeLabel = "multiple choice"

    public init(_ choices: [(Element, String)], allowsEmpty: Bool = true, _ options: FieldOption<[Element]>...) {
        choice = ChoiceField(choices: choices, options: FieldOptions())
        self.allowsEmpty = allowsEmpty
        self.options = FieldOptions(options)
    }

    public init(_ choices: [Element], allowsEmpty: Bool = true, _ options: FieldOption<[Element]>...) {
        choice = ChoiceField(choices: choices.map { ($0, $0.choiceText) }, options: FieldOptions())
        self.allowsEmpty = allowsEmpty
        self.options = FieldOptions(options)
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        if context.isPartial, !data.contains(name) { return nil }
        if case .form(let form) = data { return .list(form.inputs(name)) }
        return defaultInput(named: name, in: data, context)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> [Element] {
        // An object is a list of its keys to Python.
        var items = input.items
        if case .json(.object(let object)) = input { items = object.keys.map(InputValue.string) }
        guard let items else {
            throw fail(
                "not_a_list", "Expected a list of items but got type \"{input_type}\".",
                ("input_type", input.pythonTypeName))
        }
        if items.isEmpty, !allowsEmpty { throw fail("empty", "This selection may not be empty.") }
        var values: [Element] = []
        for item in items {
            let value = try choice.choice(item)
            if !values.contains(value) { values.append(value) }
        }
        return values
    }

    public func write(_ value: [Element], to writer: inout JSONWriter, in context: SerializerContext) {
        writer.beginArray()
        for element in value { choice.write(element, to: &writer, in: context) }
        writer.endArray()
    }

    public func describe(_ metadata: inout FieldMetadata) { choice.describe(&metadata) }
}
