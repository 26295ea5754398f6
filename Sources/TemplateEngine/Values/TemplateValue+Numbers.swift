internal import Formatting
internal import PythonJSON
internal import PythonText

extension TemplateValue {
    /// An integer of any size.
    static func whole(_ value: PythonDecimal) -> TemplateValue {
        value.int64.map(TemplateValue.integer) ?? .bigInteger(value)
    }

    /// Python's `int(value)`.
    func converted(toInteger: Void = ()) throws -> TemplateValue {
        switch self {
        case .integer, .bigInteger: return self
        case .bool(let value): return .integer(value ? 1 : 0)
        case .float(let value):
            guard value.isFinite else {
                throw value.isNaN
                    ? TemplateError.value("cannot convert float NaN to integer")
                    : TemplateError(.overflow, "cannot convert float infinity to integer")
            }
            return Self.whole(PythonDecimal(exactly: value)?.truncated ?? .zero)
        case .decimal(let value):
            guard value.isFinite else {
                throw value.kind == .infinity
                    ? TemplateError(.overflow, "cannot convert Infinity to integer")
                    : TemplateError.value("cannot convert NaN to integer")
            }
            guard let whole = value.truncated else { throw TemplateError(.overflow, "the number has too many digits") }
            return Self.whole(whole)
        case .string(let text), .safeString(let text):
            switch PythonInt<Int64>(text) {
            case .value(let value): return .integer(value)
            case .outOfRange:
                return Self.whole(PythonDecimal(text.pythonStripped()) ?? .zero)
            case .tooLong(let digits): throw TemplateError.value(PythonInteger.tooManyDigits(digits))
            case .malformed: throw TemplateError.value("invalid literal for int() with base 10: \(text.pythonRepr)")
            }
        default:
            throw TemplateError.type(
                "int() argument must be a string, a bytes-like object or a real number, not '\(typeName)'")
        }
    }

    /// Python's `int(value)` where a machine's integer is needed; what is too large becomes the largest one.
    func machineInteger() throws -> Int {
        switch try converted(toInteger: ()) {
        case .integer(let value): return Int(value)
        case .bigInteger(let value): return value.isNegative ? .min / 2 : .max / 2
        default: return 0
        }
    }

    /// Python's `float(value)`.
    func converted(toFloat: Void = ()) throws -> Double {
        switch self {
        case .float(let value): return value
        case .bool(let value): return value ? 1 : 0
        case .integer(let value): return Double(value)
        case .bigInteger(let value):
            guard value.double.isFinite else { throw TemplateError(.overflow, "int too large to convert to float") }
            return value.double
        case .decimal(let value):
            if value.kind == .signalingNotANumber { throw TemplateError.value("cannot convert signaling NaN to float") }
            return value.double
        case .string(let text), .safeString(let text):
            guard let value = PythonFloat.parse(text.pythonStripped()) else {
                throw TemplateError.value("could not convert string to float: \(text.pythonRepr)")
            }
            return value
        default:
            throw TemplateError.type("float() argument must be a string or a real number, not '\(typeName)'")
        }
    }
}
