import Models
public import ORM
public import PythonJSON
import Web

/// Any number of rows of another model, each as a field for one row reads and shows it: DRF's `many=True`.
///
/// ```swift
/// ManyRelatedField(PrimaryKeyRelatedField(Tag.objects))
/// ManyRelatedField(SlugRelatedField(Tag.objects, by: Tag.fields.name), allowsEmpty: false)
/// ```
public struct ManyRelatedField<Child: RelatedSerializerField>: SerializerField {
    public typealias Value = [Reference<Child.Target>]

    public var options: FieldOptions<Value>
    public let child: Child
    public var allowsEmpty: Bool
    public let typeLabel = "field"

    public init(_ child: Child, allowsEmpty: Bool = true, _ options: FieldOption<Value>...) {
        self.init(child, allowsEmpty: allowsEmpty, options: FieldOptions(options))
    }

    init(_ child: Child, allowsEmpty: Bool, options: FieldOptions<Value>) {
        self.child = child
        self.allowsEmpty = allowsEmpty
        self.options = options
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        guard case .form(let form) = data else { return defaultInput(named: name, in: data, context) }
        if context.isPartial, !data.contains(name) { return nil }
        return .list(form.inputs(name))
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value {
        // An object is a list of its keys to Python.
        var items = input.items
        if case .json(.object(let object)) = input { items = object.keys.map(InputValue.string) }
        guard let items else {
            throw fail(
                "not_a_list", "Expected a list of items but got type \"{input_type}\".",
                ("input_type", input.pythonTypeName))
        }
        if items.isEmpty, !allowsEmpty { throw fail("empty", "This list may not be empty.") }
        return try items.map { try child.toInternalValue($0, in: context) }
    }

    public func write(_ value: Value, to writer: inout JSONWriter, in context: SerializerContext) throws {
        writer.beginArray()
        for reference in value { try child.write(reference, to: &writer, in: context) }
        writer.endArray()
    }
}

/// A serializer's field for a many-to-many field of a model. The rows that are sent become the rows that it refers to.
///
/// ```swift
/// ModelField(Article.tags)                                                    // keys
/// ModelField(Article.tags, as: SlugRelatedField(Tag.objects, by: Tag.fields.name))
/// ```
///
/// A table between that is written by hand may need more than two keys, so such a field is only shown, as in DRF.
// swift-format-ignore: AlwaysUseLowerCamelCase
public func ModelField<Root: Model, Target: Model, Child: RelatedSerializerField>(
    _ field: ManyToManyField<Root, Target>, as child: Child, allowsEmpty: Bool? = nil,
    _ options: FieldOption<[Reference<Target>]>...
) -> BoundField<Root, [Reference<Target>]> where Child.Target == Target {
    let model = field.description
    var derived = FieldOptions<[Reference<Target>]>()
    derived.label = FieldLabels.label(of: model)
    derived.helpText = model.helpText.isEmpty ? nil : model.helpText
    if field.hasThroughModel || !model.isEditable || child.options.isReadOnly {
        derived.isReadOnly = true
        derived.isRequired = false
    } else if model.allowsBlank {
        derived.isRequired = false
    }
    let many = ManyRelatedField(
        child, allowsEmpty: allowsEmpty ?? (model.allowsBlank || derived.isReadOnly), options: derived.applying(options)
    )
    var bound = BoundField<Root, [Reference<Target>]>(
        field.name, many,
        writing: { root, writer, context in
            // A row that is not saved refers to none.
            let rows = root.primaryKey == nil ? [] : try field.of(root).all(on: context.connection())
            try many.write(rows.map(\.reference), to: &writer, in: context)
        })
    bound.readsDatabase = true
    bound.saveRelated = { root, targets, db in
        if let targets { try field.of(root).set(targets, on: db) }
    }
    return bound
}

// swift-format-ignore: AlwaysUseLowerCamelCase
public func ModelField<Root: Model, Target: Model>(
    _ field: ManyToManyField<Root, Target>, _ options: FieldOption<[Reference<Target>]>...
) -> BoundField<Root, [Reference<Target>]> {
    let bound = ModelField(field, as: PrimaryKeyRelatedField(Target.objects))
    var copy = bound
    copy.field.options = bound.field.options.applying(options)
    return copy
}
