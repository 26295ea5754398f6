import Cryptography
import Models
import PythonJSON
import SQLCore
import TimeZones

extension FixtureField {
    /// What Django makes of a column's value: the attribute of the instance.
    ///
    /// - Throws: ``FixtureError`` where Django fails, as for a date that is none.
    func value(from stored: SQLValue) throws(FixtureError) -> PythonValue {
        if stored == .null { return .null }
        switch storage {
        case .boolean: return boolean(stored)
        case .decimal(_, let places): return try decimal(stored, places: places)
        case .date: return try date(stored)
        case .dateTime: return try dateTime(stored)
        case .time: return try time(stored)
        case .duration: return duration(stored)
        case .uuid: return try uuid(stored)
        case .json: return json(stored)
        default: return plain(stored)
        }
    }

    private func plain(_ stored: SQLValue) -> PythonValue {
        switch stored {
        case .null: .null
        case .integer(let value): .integer(value)
        case .real(let value): .float(value)
        case .text(let text): .string(text)
        case .blob(let bytes): .bytes(bytes)
        }
    }

    private func boolean(_ stored: SQLValue) -> PythonValue {
        switch stored {
        case .integer(0), .real(0): .bool(false)
        case .integer(1), .real(1): .bool(true)
        default: plain(stored)
        }
    }

    private func decimal(_ stored: SQLValue, places: Int?) throws(FixtureError) -> PythonValue {
        let number: DecimalNumber?
        switch stored {
        case .integer(let value): number = DecimalNumber(String(value))
        case .real(let value): number = DecimalNumber(value, precision: 15)
        default: throw FixtureError(.other, "argument must be int or float")
        }
        guard let number else { throw FixtureError(.other, "[<class 'decimal.InvalidOperation'>]") }
        guard let places else { return .decimal(number.description) }
        guard let rounded = number.fixed(places: places).flatMap({ DecimalNumber($0) }) else {
            throw FixtureError(.other, "[<class 'decimal.InvalidOperation'>]")
        }
        return .decimal(rounded.description)
    }

    private func date(_ stored: SQLValue) throws(FixtureError) -> PythonValue {
        guard let date = CalendarDate(try text(stored)) else { return .null }
        return .date(date)
    }

    private func dateTime(_ stored: SQLValue) throws(FixtureError) -> PythonValue {
        guard let moment = DateTime(try text(stored)) else {
            throw FixtureError(.other, "'NoneType' object has no attribute 'utcoffset'")
        }
        return .dateTime(moment, utcOffset: time.usesTimeZones ? 0 : nil)
    }

    private func time(_ stored: SQLValue) throws(FixtureError) -> PythonValue {
        guard let time = TimeOfDay(try text(stored)) else { return .null }
        return .time(time)
    }

    private func text(_ stored: SQLValue) throws(FixtureError) -> String {
        guard case .text(let text) = stored else {
            throw FixtureError(.other, "fromisoformat: argument must be str")
        }
        return text
    }

    private func duration(_ stored: SQLValue) -> PythonValue {
        switch stored {
        case .integer(let value): .duration(TimeInterval(microseconds: value))
        case .real(let value):
            .duration(TimeInterval(microseconds: Int64(exactly: value.rounded(.toNearestOrEven)) ?? 0))
        default: plain(stored)
        }
    }

    private func uuid(_ stored: SQLValue) throws(FixtureError) -> PythonValue {
        guard case .text(let text) = stored, let uuid = UUIDText.canonical(text) else {
            throw FixtureError(.other, "badly formed hexadecimal UUID string")
        }
        return .uuid(uuid)
    }

    private func json(_ stored: SQLValue) -> PythonValue {
        guard case .text(let text) = stored else { return plain(stored) }
        do throws(JSONDecodingError) {
            return PythonValue(try JSONReader(allowsConstants: true).read(text))
        } catch {
            return .string(text)
        }
    }
}

extension FixtureField {
    /// What Django has in place of a value that is not there.
    func attribute(_ value: PythonValue) -> PythonValue {
        // A file field holds an object whose name may be missing.
        storage == .file && value.isNull ? .string("") : value
    }

    /// The value as `dumpdata` hands it to JSON and YAML: simple types as they are, everything else as text.
    func serialized(_ value: PythonValue) -> PythonValue {
        switch attribute(value) {
        case .null, .bool, .integer, .bigInteger, .float, .decimal, .date, .time, .dateTime: value
        default: storage == .json ? value : .string(text(value))
        }
    }

    /// Django's `value_to_string`.
    func text(_ value: PythonValue) -> String {
        switch attribute(value) {
        case .null where storage == .date || storage == .dateTime || storage == .time || storage == .duration: ""
        case .bytes(let bytes) where storage == .binary: Base64.encode(bytes)
        case .date, .time, .dateTime: value.isoText
        case .duration(let interval): PythonValue.djangoDuration(interval)
        case let value: value.text
        }
    }
}
