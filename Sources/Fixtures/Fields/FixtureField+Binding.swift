import Models
import PythonJSON
import PythonText
import SQLCore
import TimeZones

extension FixtureField {
    /// The value as the column stores it: Django's `get_db_prep_save`.
    func bound(_ value: PythonValue) throws(FixtureError) -> SQLValue {
        // Django stores the text of an object that stands for the file, which is there without a file, too.
        if value.isNull { return storage == .file ? .text("") : .null }
        switch storage {
        case .integer: return try integer(parse(value))
        case .boolean: return try integer(parse(value))
        case .float:
            if case .float(let number) = try parse(value) { return .real(number) }
        case .decimal:
            // The column makes a number of it; places beyond those of the field are kept.
            if case .decimal(let text) = try parse(value) { return .text(text) }
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
        case .binary:
            guard case .bytes = value else {
                throw FixtureError(
                    .other, "memoryview: a bytes-like object is required, not '\(value.typeName)'")
            }
        case .unknown: break
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

    private func text(_ value: PythonValue) throws(FixtureError) -> SQLValue {
        guard case .surrogates(let text) = value else { return .text(value.text) }
        let point = text.firstSurrogate
        let place = text.codePoints.firstIndex(of: point) ?? 0
        // The text of Python's exception stays as it is, whoever passes it on.
        throw FixtureError(
            .forbidden,
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
