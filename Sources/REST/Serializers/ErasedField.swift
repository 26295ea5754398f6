import Models
import PythonJSON

/// A field of a serializer without its type.
struct ErasedField<Root: Sendable>: Sendable {
    let name: String
    let key: JSONKey
    let isReadOnly: Bool
    let isHidden: Bool
    let hasDefault: Bool
    let write: (@Sendable (Root, inout JSONWriter, SerializerContext) throws -> Void)?
    /// Validates what was sent; `nil` if the field is to be left out.
    let validate: @Sendable (InputData, SerializerContext) throws -> ValidatedEntry<Root>?
    let metadata: FieldMetadata
    let initial: JSONValue?
    let column: ColumnSource?
    let readsDatabase: Bool
    /// The same field as rules for several fields need it; `nil` for fields that are not derived from a model's.
    let adapted: (@Sendable (FieldDescription) -> ErasedField<Root>)?

    init<Value>(_ bound: BoundField<Root, Value>) {
        let field = bound.field
        name = bound.name
        key = bound.key
        isReadOnly = field.options.isReadOnly
        isHidden = field.typeLabel == HiddenFieldLabel.text
        hasDefault = field.options.defaultValue != nil
        write = bound.writeValue
        metadata = Self.describe(field, label: bound.label)
        initial = field.options.initial
        column = bound.column
        readsDatabase = bound.readsDatabase
        if bound.modelDefault != nil, !field.options.isRequirementGiven {
            adapted = { model in ErasedField(bound.adapted(to: model)) }
        } else {
            adapted = nil
        }
        validate = { data, context in
            let input = Self.input(field, bound.name, data, context)
            return switch try Self.run(field, input, context) {
            case .skipped: nil
            case .null: ValidatedEntry(bound, nil)
            case .value(let value): ValidatedEntry(bound, try bound.extraValidation?(value, context) ?? value)
            }
        }
    }

    private static func describe<Value>(_ field: some SerializerField<Value>, label: String) -> FieldMetadata {
        FieldMetadata(field, label: label)
    }

    private static func input<Value>(
        _ field: some SerializerField<Value>, _ name: String, _ data: InputData, _ context: SerializerContext
    ) -> InputValue? {
        field.input(named: name, in: data, context)
    }

    private static func run<Value>(
        _ field: some SerializerField<Value>, _ input: InputValue?, _ context: SerializerContext
    ) throws -> FieldOutcome<Value> {
        try field.runValidation(input, in: context)
    }
}

enum HiddenFieldLabel { static let text = "hidden" }

extension BoundField {
    /// Required, or with the default of the model: what a rule for several fields makes of each of them.
    fileprivate func adapted(to model: FieldDescription) -> Self {
        var copy = self
        if model.kind.isAutomaticTime || model.defaultValue != nil || model.allowsNull
            || (model.allowsBlank && FieldLabels.isText(model))
        {
            let modelDefault = modelDefault
            copy.field.options.defaultValue = { context in modelDefault?(context) ?? .skipped }
            copy.field.options.isRequired = false
        } else if !field.options.isReadOnly {
            copy.field.options.isRequired = true
        }
        return copy
    }
}
