import MigrationEngine
import Models
import SQLCore
import TimeZones

extension FixtureField {
    /// The value of a row that its fixture says nothing about.
    enum Default {
        case value(SQLValue)
        /// What the database puts there by itself.
        case database
    }

    /// What Django's `get_default()` gives.
    func defaultValue() throws(FixtureError) -> Default {
        if let value = description.defaultValue { return .value(try stored(value)) }
        if description.dbDefault != nil { return .database }
        if storage == .file { return .value(.text("")) }
        let isEmptyText = description.kind.allowsEmptyText && !description.allowsNull
        guard isEmptyText, !description.isPrimaryKey || storage == .text else { return .value(.null) }
        return .value(storage == .binary ? .blob([]) : .text(""))
    }

    private func stored(_ value: LiteralValue) throws(FixtureError) -> SQLValue {
        var value = value
        if case .reference(let name) = value {
            guard let result = KnownFunction.call(name, in: time) else {
                throw FixtureError(
                    .other, "The default of field '\(self.name)' is the function \(name), which is not known here.")
            }
            value = result
        }
        do {
            return try value.databaseValue(as: self.stored, in: time)
        } catch {
            throw FixtureError(.other, "\(error)")
        }
    }
}

/// The functions that defaults of fields often are.
enum KnownFunction {
    static func call(_ name: String, in time: TimeSettings) -> LiteralValue? {
        switch name {
        case "django.utils.timezone.now": .dateTime(time.now, utcOffset: time.usesTimeZones ? 0 : nil)
        case "datetime.datetime.now", "datetime.datetime.today": .dateTime(time.localNow)
        case "datetime.datetime.utcnow": .dateTime(.now)
        case "datetime.date.today": .date(time.localNow.date)
        case "uuid.uuid4", "uuid.uuid1": .uuid(randomUUID())
        case "dict", "builtins.dict": .dictionary(LiteralDictionary([]))
        case "list", "builtins.list": .list([])
        case "str", "builtins.str": .string("")
        case "int", "builtins.int": .int(0)
        case "float", "builtins.float": .float(0)
        case "bool", "builtins.bool": .bool(false)
        case "bytes", "builtins.bytes": .bytes([])
        default: nil
        }
    }

    private static func randomUUID() -> String {
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        // RFC 4122, 4.4: version 4, variant 10.
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { (byte: UInt8) in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        return UUIDText.canonical(digits) ?? digits
    }
}
