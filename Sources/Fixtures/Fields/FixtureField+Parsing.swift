import Cryptography
import Models
import PythonJSON
import PythonText
import SQLCore
import Web

extension FixtureField {
    /// What Django's `to_python` makes of a fixture's value.
    ///
    /// - Throws: ``FixtureError`` with the words of Django's `ValidationError`.
    func parse(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        if case .boolean(let allowsNull) = storage { return try boolean(value, allowsNull: allowsNull) }
        if value.isNull { return .null }
        switch storage {
        case .integer: return try integer(value)
        case .float: return try float(value)
        case .decimal(let digits, _): return try decimal(value, digits: digits)
        case .text: return text(of: value)
        case .date: return try FixtureDates.date(value)
        case .dateTime: return try FixtureDates.dateTime(value)
        case .time: return try FixtureDates.time(value)
        case .duration: return try FixtureDates.duration(value)
        case .uuid: return try uuid(value)
        case .binary: return try binary(value)
        case .ipAddress(let unpacksIPv4):
            let text = value.text.pythonStripped()
            guard text.utf8.contains(UInt8(ascii: ":")) else { return .string(text) }
            guard let address = IPv6Address(text) else { throw .validation("Enter a valid IPv6 address.") }
            return .string(address.cleaned(unpackIPv4: unpacksIPv4))
        case .boolean, .json, .file, .filePath, .unknown: return value
        }
    }

    private func text(of value: PythonValue) -> PythonValue {
        switch value {
        case .string, .surrogates: value
        default: .string(value.text)
        }
    }

    private func integer(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        let message = "“\(value.text)” value must be an integer."
        switch value {
        case .integer, .bigInteger: return value
        case .bool(let bool): return .integer(bool ? 1 : 0)
        case .float(let number):
            if number.isInfinite { throw FixtureError(.other, "cannot convert float infinity to integer") }
            guard let whole = Int64(exactly: number.rounded(.towardZero)) else { throw .validation(message) }
            return .integer(whole)
        case .decimal(let text):
            guard let digits = DecimalNumber(python: text)?.fixed(places: nil),
                let whole = Int64(digits.prefix { $0 != "." })
            else { throw .validation(message) }
            return .integer(whole)
        case .string(let text):
            switch PythonInt<Int64>(text) {
            case .value(let number): return .integer(number)
            case .outOfRange: return .bigInteger(text.pythonStripped())
            case .tooLong, .malformed: throw .validation(message)
            }
        default: throw .validation(message)
        }
    }

    private func float(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        switch value {
        case .float: return value
        case .integer(let number): return .float(Double(number))
        case .bool(let bool): return .float(bool ? 1 : 0)
        case .bigInteger(let text), .string(let text), .decimal(let text):
            if let number = PythonFloat.parse(text.pythonStripped()) { return .float(number) }
        default: break
        }
        throw .validation("“\(value.text)” value must be a float.")
    }

    private func decimal(_ value: PythonValue, digits: Int?) throws(FixtureError) -> PythonValue {
        let number: DecimalNumber? =
            switch value {
            case .float(let number): DecimalNumber(number, precision: digits ?? 28)
            case .integer, .bigInteger, .string, .decimal: DecimalNumber(python: value.text)
            case .bool(let bool): DecimalNumber(bool ? "1" : "0")
            default: nil
            }
        guard let number else { throw .validation("“\(value.text)” value must be a decimal number.") }
        return .decimal(number.description)
    }

    private func boolean(_ value: PythonValue, allowsNull: Bool) throws(FixtureError) -> PythonValue {
        switch value {
        case .null where allowsNull, .string("") where allowsNull, .list([]) where allowsNull,
            .dictionary([]) where allowsNull:
            return .null
        case .bool, .integer(0), .integer(1), .float(0), .float(1):
            return .bool([.bool(true), .integer(1), .float(1)].contains(value))
        case .string("t"), .string("True"), .string("1"): return .bool(true)
        case .string("f"), .string("False"), .string("0"): return .bool(false)
        default:
            let choices = allowsNull ? "True, False, or None" : "True or False"
            throw .validation("“\(value.text)” value must be either \(choices).")
        }
    }

    private func uuid(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        switch value {
        case .uuid: return value
        case .string(let text):
            if let uuid = UUIDText.canonical(text) { return .uuid(uuid) }
        case .integer(let number) where number >= 0:
            let digits = String(number, radix: 16)
            let padded = String(repeating: "0", count: 32 - digits.utf8.count) + digits
            if let uuid = UUIDText.canonical(padded) { return .uuid(uuid) }
        default: break
        }
        throw .validation("“\(value.text)” is not a valid UUID.")
    }

    private func binary(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        guard case .string(let text) = value else { return value }
        do throws(EncodingError) {
            return .bytes(try Base64.decode(text.utf8))
        } catch {
            throw FixtureError(.other, error.message)
        }
    }
}
