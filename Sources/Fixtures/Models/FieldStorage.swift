import Models

/// How the values of a field are kept: the families of fields that Django converts alike.
enum FieldStorage: Sendable, Hashable {
    case integer
    case float
    case decimal(digits: Int?, places: Int?)
    case boolean(allowsNull: Bool)
    case text
    case date
    case dateTime
    case time
    case duration
    case uuid
    case binary
    case json
    case ipAddress(unpacksIPv4: Bool)
    case file
    case filePath
    /// Of a field class that is not known here: values stay as they are.
    case unknown

    init(_ field: FieldDescription) {
        switch field.kind.internalType {
        case "BooleanField": self = .boolean(allowsNull: field.allowsNull)
        case "CharField", "TextField", "SlugField", "IPAddressField": self = .text
        case "FloatField": self = .float
        case "DecimalField": self = Self.decimal(field.kind)
        case "DateField": self = .date
        case "DateTimeField": self = .dateTime
        case "TimeField": self = .time
        case "DurationField": self = .duration
        case "UUIDField": self = .uuid
        case "BinaryField": self = .binary
        case "JSONField": self = .json
        case "GenericIPAddressField": self = .ipAddress(unpacksIPv4: Self.unpacksIPv4(field.kind))
        case "FileField": self = .file
        case "FilePathField": self = .filePath
        case let type where field.kind.isAuto || type.hasSuffix("IntegerField"): self = .integer
        default: self = .unknown
        }
    }

    private static func decimal(_ kind: FieldKind) -> Self {
        switch kind {
        case .decimal(let digits, let places): .decimal(digits: digits, places: places)
        case .custom(_, .some(let base)): decimal(base)
        case .generatedBy(let column): decimal(column.outputField.kind)
        default: .decimal(digits: nil, places: nil)
        }
    }

    private static func unpacksIPv4(_ kind: FieldKind) -> Bool {
        switch kind {
        case .genericIPAddress(_, let unpacksIPv4): unpacksIPv4
        case .custom(_, .some(let base)): unpacksIPv4(base)
        default: false
        }
    }
}
