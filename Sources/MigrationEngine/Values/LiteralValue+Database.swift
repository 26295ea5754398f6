public import Models
public import SQLCore
public import TimeZones

extension LiteralValue {
    /// The value as a column of that field stores it: Django's `get_db_prep_save`.
    ///
    /// Without a field, the value's own type decides. A time without zone is one of the project's zone.
    public func databaseValue(as field: FieldDescription?, in time: TimeSettings = .utc) throws -> SQLValue {
        if self == .null { return .null }
        guard let kind = field?.kind ?? impliedField?.kind else { return try plainDatabaseValue(time) }
        switch kind.internalType {
        case "BooleanField": return .integer(try bool ?? truth(in: field) ? 1 : 0)
        case "IntegerField", "BigIntegerField", "SmallIntegerField", "PositiveIntegerField", "PositiveBigIntegerField",
            "PositiveSmallIntegerField", "AutoField", "BigAutoField", "SmallAutoField", "OrderWrt":
            return try integer(in: field)
        case "FloatField": return try real(in: field)
        case "DecimalField": return .text(try decimalText(kind))
        case "CharField", "TextField", "SlugField", "FileField", "FilePathField", "IPAddressField",
            "GenericIPAddressField":
            return .text(text)
        case "UUIDField": return .text(try uuidText())
        case "JSONField": return .text(try JSONText.dumps(self, usesDjangosEncoder: kind.hasJSONEncoder))
        case "DateTimeField": return try .text(moment(time).sqlText)
        case "DateField": return try .text(day(time).sqlText)
        case "DurationField":
            if case .interval(let interval) = self { return .integer(interval.microseconds) }
            return try plainDatabaseValue(time)
        default: return try plainDatabaseValue(time)
        }
    }

    /// The field class that Django takes for a bare value.
    var impliedField: FieldDescription? {
        let kind: FieldKind? =
            switch self {
            case .string: .char()
            case .bool: .boolean
            case .int, .bigInt: .integer
            case .float: .float
            case .decimal: .decimal(maxDigits: nil, decimalPlaces: nil)
            case .dateTime: .dateTime()
            case .date: .date()
            case .time: .time()
            case .interval: .duration
            case .bytes: .binary()
            case .uuid: .uuid
            default: nil
            }
        return kind.map { FieldDescription("", $0) }
    }

    private func plainDatabaseValue(_ time: TimeSettings) throws -> SQLValue {
        switch self {
        case .null: return .null
        case .bool(let value): return .integer(value ? 1 : 0)
        case .int(let value): return .integer(value)
        case .float(let value): return .real(value)
        case .string(let text), .decimal(let text), .bigInt(let text): return .text(text)
        case .bytes(let bytes): return .blob(bytes)
        case .date(let date): return .text(date.sqlText)
        case .time(let time): return .text(time.sqlText)
        case .dateTime: return .text(try moment(time).sqlText)
        case .interval(let interval): return .integer(interval.microseconds)
        case .uuid(let text): return .text(text.filter { $0 != "-" })
        default:
            throw MigrationError(.value, "Cannot quote parameter value \(representation)")
        }
    }

    /// Python's `str(value)`.
    private var text: String {
        switch self {
        case .string(let text), .decimal(let text), .uuid(let text): text
        case .date(let date): date.sqlText
        case .time(let time): time.sqlText
        case .dateTime(let moment, _): moment.sqlText
        default: representation
        }
    }

    /// 32 hexadecimal digits. A number is taken for that of the UUID.
    private func uuidText() throws -> String {
        var digits = text.filter { $0 != "-" }.lowercased()
        if case .int(let number) = self, number >= 0 { digits = String(number, radix: 16) }
        guard digits.utf8.count <= 32, digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
            throw MigrationError.invalid("“\(text)” is not a valid UUID.")
        }
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    private func truth(in field: FieldDescription?) throws -> Bool {
        switch self {
        case .int(1), .string("t"), .string("True"), .string("1"): return true
        case .int(0), .string("f"), .string("False"), .string("0"): return false
        default:
            let choices = field?.allowsNull == true ? "True, False, or None" : "True or False"
            throw MigrationError.invalid("“\(text)” value must be either \(choices).")
        }
    }

    private func integer(in field: FieldDescription?) throws -> SQLValue {
        switch self {
        case .int(let value): return .integer(value)
        case .bool(let value): return .integer(value ? 1 : 0)
        case .float(let value):
            if let whole = Int64(exactly: value.rounded(.towardZero)) { return .integer(whole) }
        case .string(let text):
            if let value = Int64(text) { return .integer(value) }
        case .decimal(let text):
            if let value = Double(text).flatMap({ Int64(exactly: $0.rounded(.towardZero)) }) { return .integer(value) }
        default: break
        }
        throw notANumber(field)
    }

    private func real(in field: FieldDescription?) throws -> SQLValue {
        switch self {
        case .float(let value): return .real(value)
        case .int(let value): return .real(Double(value))
        case .bool(let value): return .real(value ? 1 : 0)
        case .string(let text), .decimal(let text):
            if let value = Double(text) { return .real(value) }
        default: break
        }
        throw notANumber(field)
    }

    private func notANumber(_ field: FieldDescription?) -> MigrationError {
        // Python's int() refuses a text by another error than a thing that is no number at all.
        let code: MigrationError.Code =
            switch self {
            case .string, .bytes, .decimal, .float: .value
            default: .type
            }
        return MigrationError(code, "Field '\(field?.name ?? "")' expected a number but got \(representation).")
    }

    /// The digits as they were given: SQLite's column has no fixed number of them, and Django does not round.
    private func decimalText(_ kind: FieldKind) throws -> String {
        if case .float(let number) = self {
            let precision: Int? = if case .decimal(let digits, _) = kind { digits } else { nil }
            return DecimalText(number, precision: precision).text
        }
        let text = self == .bool(true) ? "1" : self == .bool(false) ? "0" : self.text
        guard DecimalText.isNumber(text) else {
            throw MigrationError.invalid("“\(text)” value must be a decimal number.")
        }
        return text
    }

    private func moment(_ time: TimeSettings) throws -> DateTime {
        switch self {
        case .dateTime(let local, nil): return try Self.stored(local, time)
        case .dateTime(let local, let offset?):
            return try Self.aware(local.adding(TimeInterval(seconds: -Int64(offset))) ?? local, time)
        case .date(let date):
            if let midnight = TimeOfDay(microseconds: 0) {
                return try Self.stored(DateTime(date: date, time: midnight), time)
            }
        case .string(let text):
            if let moment = DateTime(text) {
                // There is room for a zone at the end unless the text has one.
                let isLocal = DateTime(text + "Z") != nil
                return try isLocal ? Self.stored(moment, time) : Self.aware(moment, time)
            }
            if let date = CalendarDate(text) { return try LiteralValue.date(date).moment(time) }
        default: break
        }
        throw MigrationError.invalid(
            "“\(text)” value has an invalid format. It must be in YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ] format.")
    }

    private static func stored(_ local: DateTime, _ time: TimeSettings) throws -> DateTime {
        guard let stored = time.stored(ofLocal: local) else {
            throw MigrationError(.value, "date value out of range")
        }
        return stored
    }

    private static func aware(_ moment: DateTime, _ time: TimeSettings) throws -> DateTime {
        if time.usesTimeZones { return moment }
        throw MigrationError(
            .value, "SQLite backend does not support timezone-aware datetimes when USE_TZ is False.")
    }

    private func day(_ time: TimeSettings) throws -> CalendarDate {
        switch self {
        case .date(let date): return date
        case .dateTime(let local, let offset):
            guard let offset, time.usesTimeZones, let moment = local.adding(TimeInterval(seconds: -Int64(offset)))
            else { return local.date }
            return time.localTime(ofStored: moment)?.date ?? local.date
        case .string(let text):
            if let date = CalendarDate(text) { return date }
        default: break
        }
        throw MigrationError.invalid("“\(text)” value has an invalid date format. It must be in YYYY-MM-DD format.")
    }
}

extension FieldKind {
    /// Whether it is JSON with an encoder of the project. `DjangoJSONEncoder` is the only one known.
    var hasJSONEncoder: Bool {
        if case .json(.some, _) = self { true } else { false }
    }

    /// Whether its values are whole numbers.
    var holdsInteger: Bool { internalType.hasSuffix("IntegerField") || isAuto }
}
