public import ORM
public import PythonJSON

/// A row of another model by one of its fields, which is also how it is shown.
///
/// ```swift
/// SlugRelatedField(User.objects, by: User.fields.username)
/// ```
///
/// To be shown, the row must be there: the query needs `selectRelated`.
public struct SlugRelatedField<Target: Model>: RelatedSerializerField {
    public var options: FieldOptions<Reference<Target>>
    private let queryset: QuerySet<Target>
    private let slug: Field<Target, String>

    public init(
        _ queryset: QuerySet<Target>, by slug: Field<Target, String>, _ options: FieldOption<Reference<Target>>...
    ) {
        self.queryset = queryset
        self.slug = slug
        self.options = FieldOptions(options)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<Target> {
        if case .json(.surrogateString) = input { throw fail("invalid", "Invalid value.") }
        // Whatever was sent is compared as its text, as Django does with a column of texts.
        let text = input.pythonText
        let slug = slug
        if let row = try queryset.filter({ _ in slug == text }).any(on: context.connection()), let id = row.primaryKey {
            return Reference(id: id, loaded: row)
        }
        throw fail(
            "does_not_exist", "Object with {slug_name}={value} does not exist.", ("slug_name", slug.name),
            ("value", text))
    }

    public func write(_ value: Reference<Target>, to writer: inout JSONWriter, in context: SerializerContext) {
        if let target = value.loaded { writer.write(target[keyPath: slug.keyPath]) } else { writer.writeNull() }
    }
}
