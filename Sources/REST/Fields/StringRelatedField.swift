public import ORM
public import PythonJSON

/// A row of another model, shown as its description, and never read.
///
/// The row must be there: the query needs `selectRelated`.
public struct StringRelatedField<Target: Model & CustomStringConvertible>: RelatedSerializerField {
    public var options: FieldOptions<Reference<Target>>

    public init(_ options: FieldOption<Reference<Target>>...) {
        self.options = FieldOptions([.readOnly] + options)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<Target> {
        throw fail("invalid", "This field takes no input.")
    }

    public func write(_ value: Reference<Target>, to writer: inout JSONWriter, in context: SerializerContext) {
        if let target = value.loaded { writer.write(target.description) } else { writer.writeNull() }
    }
}
