public import PythonJSON

/// An object inside of an object, validated and shown by a serializer of its own.
///
/// ```swift
/// BoundField<Album, ValidatedData<Artist>>("artist", NestedField(ArtistSerializer())) { $0.artist }
/// ```
public struct NestedField<Nested: Serializer>: SerializerField {
    public typealias Value = ValidatedData<Nested.Root>
    public typealias Output = Nested.Root

    public var options: FieldOptions<ValidatedData<Nested.Root>>
    private let serializer: Nested
    public let typeLabel = "nested object"

    public init(_ serializer: Nested, _ options: FieldOption<ValidatedData<Nested.Root>>...) {
        self.serializer = serializer
        self.options = FieldOptions(options)
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        guard case .form(let form) = data else { return defaultInput(named: name, in: data, context) }
        return form.nested(name).map(InputValue.form)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value {
        switch input {
        case .json(let value): try serializer.runValidation(.json(value), in: context)
        case .form(let form): try serializer.runValidation(.form(form), in: context)
        default: throw serializer.notAnObject(input.pythonTypeName)
        }
    }

    public func write(_ value: Nested.Root, to writer: inout JSONWriter, in context: SerializerContext) throws {
        try serializer.write(value, to: &writer, in: context)
    }

    public func describe(_ metadata: inout FieldMetadata) { metadata.children = Nested.schema.metadata }
}

/// A list of objects, each validated and shown by one serializer: `many=True`.
public struct NestedListField<Nested: Serializer>: SerializerField {
    public typealias Value = [ValidatedData<Nested.Root>]
    public typealias Output = [Nested.Root]

    public var options: FieldOptions<[ValidatedData<Nested.Root>]>
    public var allowsEmpty: Bool
    public var minLength: Int?
    public var maxLength: Int?
    private let serializer: Nested
    public let typeLabel = "field"

    public init(
        _ serializer: Nested, minLength: Int? = nil, maxLength: Int? = nil, allowsEmpty: Bool = true,
        _ options: FieldOption<[ValidatedData<Nested.Root>]>...
    ) {
        self.serializer = serializer
        self.minLength = minLength
        self.maxLength = maxLength
        self.allowsEmpty = allowsEmpty
        self.options = FieldOptions(options)
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        guard case .form(let form) = data else { return defaultInput(named: name, in: data, context) }
        return form.indexed(name).map(InputValue.list)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value {
        try serializer.validatedList(
            input, allowsEmpty: allowsEmpty, minLength: minLength, maxLength: maxLength, in: context)
    }

    public func write(_ value: [Nested.Root], to writer: inout JSONWriter, in context: SerializerContext) throws {
        writer.beginArray()
        for item in value { try serializer.write(item, to: &writer, in: context) }
        writer.endArray()
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.minLength = minLength
        metadata.maxLength = maxLength
        // DRF describes the serializer of an element as the child.
        var child = FieldMetadata(NestedField(serializer), label: "")
        child.children = Nested.schema.metadata
        metadata.child = [child]
    }
}
