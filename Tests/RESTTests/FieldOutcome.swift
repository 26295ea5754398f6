import PythonJSON
import REST

/// What a field makes of an input: the value as it is shown again, or the errors, as JSON.
///
/// An empty input stands for a field that is missing.
func outcome<Field: SerializerField>(
    of field: Field, _ input: String
) throws -> String where Field.Output == Field.Value {
    try outcome(of: field, input) { $0 }
}

private func outcome<Field: SerializerField>(
    of field: Field, _ input: String, _ output: (Field.Value) -> Field.Output
) throws -> String {
    let value = input.isEmpty ? nil : InputValue.json(try JSONReader().read(input))
    var writer = JSONWriter()
    do {
        switch try field.runValidation(value, in: SerializerContext()) {
        case .value(let value): try field.write(output(value), to: &writer, in: SerializerContext())
        case .null: writer.writeNull()
        case .skipped: return "skipped"
        }
    } catch let error as ValidationError {
        error.detail.write(to: &writer)
    }
    return writer.string
}
