import Models
import SQLCore

extension SQLiteSchemaEditor {
    /// What rows that exist get in a new column: the field's default, or what stands for none.
    func effectiveDefault(_ field: RenderedField) throws -> SQLValue {
        let description = field.description
        let stored = try field.storedKind()
        if let value = description.defaultValue {
            return try evaluated(value, for: stored).databaseValue(as: stored)
        }
        if description.isGenerated { return .null }
        if !description.allowsNull, description.allowsBlank, description.kind.allowsEmptyText {
            return stored.kind.internalType == "BinaryField" ? .blob([]) : .text("")
        }
        guard description.kind.isAutomaticTime else { return .null }
        switch description.kind.internalType {
        case "DateField": return .text(now().date.sqlText)
        case "TimeField": return .text(now().time.sqlText)
        default: return .text(now().sqlText)
        }
    }

    /// Calls the functions that are known here by name.
    private func evaluated(_ value: LiteralValue, for field: FieldDescription) throws -> LiteralValue {
        guard case .reference(let name) = value else { return value }
        let parts = name.split(separator: ".")
        switch name {
        case "django.utils.timezone.now": return .dateTime(now(), utcOffset: 0)
        case "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today": return .dateTime(now())
        case "datetime.date.today": return .date(now().date)
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

    private static func randomUUID() -> String {
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        // RFC 4122, 4.4: version 4, variant 10.
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        return SQLText.hex(bytes)
    }
}
