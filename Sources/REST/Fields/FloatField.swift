public import PythonJSON
import PythonText

/// A floating-point number, or its text. Infinities and NaN are refused.
public struct FloatField: SerializerField {
    public var options: FieldOptions<Double>
    public var minValue: FloatLimit?
    public var maxValue: FloatLimit?
    public let typeLabel = "float"

    public init(minValue: FloatLimit? = nil, maxValue: FloatLimit? = nil, _ options: FieldOption<Double>...) {
        self.init(minValue: minValue, maxValue: maxValue, options: FieldOptions(options))
    }

    init(minValue: FloatLimit? = nil, maxValue: FloatLimit? = nil, options: FieldOptions<Double>) {
        self.minValue = minValue
        self.maxValue = maxValue
        self.options = options
        let messages = options.errorMessages
        if let maxValue {
            self.options.validators.append(
                .maxValue(maxValue.value, text: maxValue.text, message: messages["max_value"]))
        }
        if let minValue {
            self.options.validators.append(
                .minValue(minValue.value, text: minValue.text, message: messages["min_value"]))
        }
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Double {
        var number: Double?
        if case .json(let value) = input {
            switch value {
            case .bool(let value): number = value ? 1 : 0
            case .integer(let value): number = Double(value)
            case .double(let value): number = value
            case .bigInteger(let digits):
                number = Double(digits)
                if number?.isFinite != true { throw fail("overflow", "Integer value too large to convert to float") }
            case .string(let text):
                if text.unicodeScalars.count > 1000 { throw fail("max_string_length", "String value too large.") }
                number = PythonFloat.parse(text.pythonStripped())
            default: break
            }
        }
        guard let number, number.isFinite else { throw fail("invalid", "A valid number is required.") }
        return number
    }

    public func write(_ value: Double, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value)
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.minValue = minValue?.json
        metadata.maxValue = maxValue?.json
    }
}

/// The least or greatest value of a ``FloatField``. It is told to clients as it was written: `5` is not `5.0`.
public struct FloatLimit: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public let value: Double
    let json: JSONValue

    public init(_ value: Double) {
        self.value = value
        json = .double(value)
    }

    public init(integerLiteral value: Int64) {
        self.value = Double(value)
        json = .integer(value)
    }

    public init(floatLiteral value: Double) { self.init(value) }

    var text: String { json.pythonText }
}
