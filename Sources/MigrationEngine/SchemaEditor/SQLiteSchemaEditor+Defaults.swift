import Models
import SQLCore
import TimeZones

extension SQLiteSchemaEditor {
    /// What rows that exist get in a new column: the field's default, or what stands for none.
    func effectiveDefault(_ field: RenderedField) throws -> SQLValue {
        let description = field.description
        let stored = try field.storedKind()
        if let value = description.defaultValue {
            if value.isProjectCode {
                // Django would call it once for all rows; without rows, only that there is a value counts.
                guard try !hasRows(field) else { throw unknownDefault(value, of: field) }
                return .text("")
            }
            return try evaluated(value, for: stored).databaseValue(as: stored, in: time)
        }
        if description.isGenerated { return .null }
        if !description.allowsNull, description.allowsBlank, description.kind.allowsEmptyText {
            return stored.kind.internalType == "BinaryField" ? .blob([]) : .text("")
        }
        guard description.kind.isAutomaticTime else { return .null }
        switch description.kind.internalType {
        case "DateField": return .text(localNow.date.sqlText)
        case "TimeField": return .text(localNow.time.sqlText)
        default: return .text(now().sqlText)
        }
    }

    /// Calls the functions that are known here by name.
    private func evaluated(_ value: LiteralValue, for field: FieldDescription) throws -> LiteralValue {
        guard case .reference(let name) = value else { return value }
        let parts = name.split(separator: ".")
        switch name {
        case "django.utils.timezone.now": return .dateTime(now(), utcOffset: time.usesTimeZones ? 0 : nil)
        case "datetime.datetime.now", "datetime.datetime.today": return .dateTime(localNow)
        // Django takes it for a time of the project's zone, as it has none.
        case "datetime.datetime.utcnow": return .dateTime(utcNow)
        case "datetime.date.today": return .date(localNow.date)
        case "uuid.uuid4", "uuid.uuid1": return .uuid(Self.randomUUID())
        default: break
        }
        if parts.count == 1 || parts.first == "builtins" {
            switch parts.last {
            case "dict": return .dictionary(LiteralDictionary([]))
            case "list": return .list([])
            case "tuple": return .tuple([])
            case "set": return .set([])
            case "str": return .string("")
            case "int": return .int(0)
            case "float": return .float(0)
            case "bool": return .bool(false)
            case "bytes": return .bytes([])
            default: break
            }
        }
        throw MigrationError(
            .value, "The default of field '\(field.name)' is the function \(name), which is not known here.")
    }

    private func hasRows(_ field: RenderedField) throws -> Bool {
        let table = try field.state.model(field.modelKey).dbTable
        guard !collectsSQL else { return true }
        let known = try connection.scalar(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [.text(table)])
        return try known != nil && connection.scalar("SELECT 1 FROM \(SQLText.quote(table)) LIMIT 1") != nil
    }

    private func unknownDefault(_ value: LiteralValue, of field: RenderedField) -> MigrationError {
        MigrationError(
            .value,
            "The default of field '\(field.name)' is \(value.representation), which is not known here, and the table has rows "
                + "that need it.")
    }

    /// What clocks show: Python's `datetime.now()`.
    private var localNow: DateTime {
        let now = now()
        return time.localTime(ofStored: now) ?? now
    }

    private var utcNow: DateTime {
        let now = now()
        return time.wallClock?.moment(ofLocal: now) ?? now
    }

    private static func randomUUID() -> String {
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        // RFC 4122, 4.4: version 4, variant 10.
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        return SQLText.hex(bytes)
    }
}

extension LiteralValue {
    /// Functions that are known here by name.
    private static let knownFunctions: Set<String> = [
        "django.utils.timezone.now", "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today",
        "datetime.date.today", "uuid.uuid4", "uuid.uuid1", "dict", "list", "tuple", "set", "str", "int", "float",
        "bool",
        "bytes",
    ]

    /// Whether only code of a project knows the value: a function or an object of it.
    fileprivate var isProjectCode: Bool {
        switch self {
        case .reference(let name):
            !Self.knownFunctions.contains(name.hasPrefix("builtins.") ? String(name.dropFirst(9)) : name)
        case .object: true
        default: false
        }
    }
}
