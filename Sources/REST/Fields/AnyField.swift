public import PythonJSON
import Web

/// Anything at all, as it was sent: the element of a list or an object for which no field is given.
///
/// ```swift
/// ListField(AnyField())
/// DictField(AnyField())
/// ```
public struct AnyField: SerializerField {
    public var options: FieldOptions<JSONValue>
    public let typeLabel = "field"

    public init(_ options: FieldOption<JSONValue>...) {
        self.options = FieldOptions([.allowNull, .allowBlank] + options)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> JSONValue {
        input.jsonValue
    }

    public func write(_ value: JSONValue, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value)
    }
}

extension InputValue {
    /// The input as JSON: texts for what came in a form, and the names of files.
    var jsonValue: JSONValue {
        switch self {
        case .json(let value): value
        case .file(let file): .string(file.name)
        case .list(let values): .array(values.map(\.jsonValue))
        case .jsonText(let text): .string(text)
        case .form(let form):
            .object(
                JSONObject(
                    form.fields.entries.map { ($0.key, .string($0.values.last ?? "")) }
                        + form.files.entries.compactMap { entry in
                            entry.values.last.map { (entry.key, .string($0.name)) }
                        }))
        }
    }
}
