public import PythonJSON

/// True or false, in any of the words that forms use for them: `true`, `yes`, `on`, `1`, …
///
/// A form without the field means false, since a checkbox that is off is not sent.
public struct BooleanField: SerializerField {
    public var options: FieldOptions<Bool>
    public let typeLabel = "boolean"

    public init(_ options: FieldOption<Bool>...) { self.init(options: FieldOptions(options)) }

    init(options: FieldOptions<Bool>) { self.options = options }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        if case .form(let form) = data, !context.isPartial, form.lastInput(name) == nil, options.defaultValue == nil {
            return options.allowsNull ? .null : .json(.bool(false))
        }
        return defaultInput(named: name, in: data, context)
    }

    public func runValidation(_ input: InputValue?, in context: SerializerContext) throws -> FieldOutcome<Bool> {
        if !options.isReadOnly, options.allowsNull, case .json(.string(let text)) = input,
            ["", "null"].contains(text.lowercased())
        {
            return .null
        }
        return try defaultRunValidation(input, in: context)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Bool {
        switch input {
        case .json(.bool(let value)): return value
        case .json(.integer(1)), .json(.double(1)): return true
        case .json(.integer(0)), .json(.double(0)): return false
        case .json(.string(let text)):
            switch text.lowercased() {
            case "t", "y", "yes", "true", "on", "1": return true
            case "f", "n", "no", "false", "off", "0": return false
            default: break
            }
        default: break
        }
        throw fail("invalid", "Must be a valid boolean.")
    }

    public func write(_ value: Bool, to writer: inout JSONWriter, in context: SerializerContext) { writer.write(value) }
}
