import Models
import PythonJSON
import PythonText
import SQLCore
import TimeZones

extension FixtureField {
    /// The value as the column stores it: Django's `get_db_prep_save`.
    func bound(_ value: PythonValue) throws(FixtureError) -> SQLValue {
        if value.isNull { return .null }
        switch storage {
        case .integer: return try integer(parse(value))
        case .boolean: return try integer(parse(value))
        case .float:
            if case .float(let number) = try parse(value) { return .real(number) }
        case .decimal(let digits, let places): return try decimal(parse(value), digits: digits, places: places)
        case .text, .file, .filePath, .ipAddress: return try text(value)
        case .date:
            if case .date(let date) = try FixtureDates.date(value) { return .text(date.sqlText) }
        case .dateTime:
            if case .dateTime(let moment, let offset) = try FixtureDates.dateTime(value) {
                return .text(try stored(moment, isAware: offset != nil).sqlText)
            }
        case .time:
            if case .time(let time) = try FixtureDates.time(value) { return .text(time.sqlText) }
        case .duration:
            if case .duration(let interval) = try FixtureDates.duration(value) {
                return .integer(interval.microseconds)
            }
        case .uuid:
            if case .uuid(let text) = try parse(value) { return .text(text.filter { $0 != "-" }) }
        case .json: return .text(value.jsonText)
        case .binary, .unknown: break
        }
        return try plain(value)
    }

    private func stored(_ moment: DateTime, isAware: Bool) throws(FixtureError) -> DateTime {
        guard isAware else {
            guard let stored = time.stored(ofLocal: moment) else {
                throw FixtureError(.other, "date value out of range")
            }
            return stored
        }
        guard time.usesTimeZones else {
            throw FixtureError(
                .database, "SQLite backend does not support timezone-aware datetimes when USE_TZ is False.")
        }
        return moment
    }

    private func plain(_ value: PythonValue) throws(FixtureError) -> SQLValue {
        switch value {
        case .null: return .null
        case .bool, .integer, .bigInteger: return try integer(value)
        case .float(let number): return .real(number)
        case .bytes(let bytes): return .blob(bytes)
        case .list, .dictionary:
            throw FixtureError(.database, "Error binding parameter 1: type '\(value.typeName)' is not supported")
        default: return try text(value)
        }
    }

    private func integer(_ value: PythonValue) throws(FixtureError) -> SQLValue {
        switch value {
        case .bool(let bool): return .integer(bool ? 1 : 0)
        case .integer(let number): return .integer(number)
        case .null: return .null
        default: throw FixtureError(.other, "Python int too large to convert to SQLite INTEGER")
        }
    }

    private func decimal(_ value: PythonValue, digits: Int?, places: Int?) throws(FixtureError) -> SQLValue {
        guard case .decimal(let text) = value, let number = DecimalNumber(text) else { return try plain(value) }
        guard let places else { return .text(number.fixedText) }
        guard let rounded = number.rounded(places: places, precision: digits) else {
            throw FixtureError(.other, "[<class 'decimal.InvalidOperation'>]")
        }
        return .text(rounded.fixedText)
    }

    private func text(_ value: PythonValue) throws(FixtureError) -> SQLValue {
        guard case .surrogates(let text) = value else { return .text(value.text) }
        let point = text.firstSurrogate
        let place = text.codePoints.firstIndex(of: point) ?? 0
        throw FixtureError(
            .database,
            "'utf-8' codec can't encode character '\\u\(String(point, radix: 16))' in position \(place): "
                + "surrogates not allowed")
    }
}

extension PythonValue {
    /// Python's `json.dumps(value)`.
    var jsonText: String {
        var writer = JSONWriter(.python)
        writer.write(python: self)
        return writer.string
    }
}
