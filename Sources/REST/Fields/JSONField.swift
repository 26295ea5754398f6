public import PythonJSON
import Web

/// Any JSON value. In a form it is text that is read as JSON.
public struct JSONField: SerializerField {
    public var options: FieldOptions<JSONValue>
    /// Whether the value is text with JSON in it on both sides.
    public var isBinary: Bool
    public let typeLabel = "field"

    public init(binary: Bool = false, _ options: FieldOption<JSONValue>...) {
        self.init(binary: binary, options: FieldOptions(options))
    }

    init(binary: Bool = false, options: FieldOptions<JSONValue>) {
        isBinary = binary
        self.options = options
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        guard case .form(let form) = data else { return defaultInput(named: name, in: data, context) }
        return form.lastInput(name).map { .jsonText($0.pythonText) }
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> JSONValue {
        var text: String?
        if case .jsonText(let formText) = input { text = formText }
        if isBinary, case .json(.string(let binaryText)) = input { text = binaryText }
        if let text {
            guard let value = try? JSONReader().read(text) else { throw invalid }
            return value
        }
        guard case .json(let value) = input, !isBinary, value.isFinite else { throw invalid }
        return value
    }

    private var invalid: ValidationError { fail("invalid", "Value must be valid JSON.") }

    public func write(_ value: JSONValue, to writer: inout JSONWriter, in context: SerializerContext) {
        if isBinary, !value.isNull {
            writer.write(String(decoding: value.serialized(.python), as: UTF8.self))
        } else {
            writer.write(value)
        }
    }
}

extension JSONValue {
    /// Whether no number in it is infinite, which JSON could not say.
    fileprivate var isFinite: Bool {
        switch self {
        case .double(let value): value.isFinite
        case .array(let values): values.allSatisfy(\.isFinite)
        case .object(let object): object.allSatisfy(\.value.isFinite)
        default: true
        }
    }
}
