import Models

/// How the value of a field stands in a struct: its Swift type, and the `FieldType` that reads and writes it.
struct SwiftFieldType {
    /// `String`, `Reference<User>`
    var value: String
    /// `.char(maxLength: 255)`
    var code: SwiftCode
    /// What the type says of the field by itself.
    var kind: FieldKind
    /// The default that the type says.
    var defaultValue: LiteralValue?
    /// Whether the database gives the key, which is `nil` until then.
    var isAutomaticKey = false

    /// Whether the type is one of the values of `SQLCore`.
    var isOfSQLCore: Bool {
        ["DateTime", "CalendarDate", "TimeOfDay", "TimeInterval", "DecimalNumber", "JSONText"].contains(value)
    }

    /// `nil` for a field that has no column to read, or no value that a struct can hold.
    init?(_ field: FieldDescription, types: [ModelKey: SwiftModelType], in model: ModelKey) {
        self.init(field.kind, field.defaultValue, types, model)
    }

    private init?(
        _ kind: FieldKind, _ value: LiteralValue?, _ types: [ModelKey: SwiftModelType], _ model: ModelKey
    ) {
        switch kind {
        case .auto: self.init("Int64?", .plain(".auto"), kind, isAutomaticKey: true)
        case .bigAuto: self.init("Int64?", .plain(".bigAuto"), kind, isAutomaticKey: true)
        case .smallAuto: self.init("Int64?", .plain(".smallAuto"), kind, isAutomaticKey: true)
        case .boolean, .nullBoolean: self.init("Bool", .boolean, value?.flag)
        case .integer, .bigInteger, .smallInteger, .positiveInteger, .positiveBigInteger, .positiveSmallInteger:
            self.init("Int64", kind, value?.number)
        case .orderWithRespectTo: self.init("Int64", .integer, value?.number)
        case .float: self.init("Double", kind, value?.decimal)
        case .email(nil), .slug(nil, _), .url(nil): self.init("String", .plain(".text"), .text)
        case .char, .email, .slug, .url: self.init("String", kind, value?.text)
        case .text:
            if let text = value?.text {
                self.init("String", kind, text)
            } else {
                self.init("String", .plain(".text"), kind)
            }
        case .commaSeparatedInteger, .ipAddress: self.init("String", .plain(".text"), .text)
        case .uuid: self.init("String", .plain(".uuid"), kind)
        case .genericIPAddress: self.init("String", kind, nil)
        case .file(let folder, let length?, nil):
            self.init("String", folder.file(".file", length), .file(uploadTo: folder.folder, maxLength: length))
        case .image(let folder, let length?, nil, nil, nil):
            self.init("String", folder.file(".image", length), .image(uploadTo: folder.folder, maxLength: length))
        case .filePath, .file, .image: self.init("String", .plain(".text"), .text)
        case .decimal(let digits?, let places?):
            let plain = FieldKind.decimal(maxDigits: digits, decimalPlaces: places)
            self.init("DecimalNumber", plain, nil)
        case .decimal: self.init("DecimalNumber", .decimal(maxDigits: 28, decimalPlaces: 10), nil)
        case .date: self.init("CalendarDate", kind, nil)
        case .time: self.init("TimeOfDay", kind, nil)
        case .dateTime(false, false) where value == .reference("django.utils.timezone.now"):
            self.init("DateTime", .call(".dateTime", [.init("isNowByDefault", .bool(true))]), kind)
            defaultValue = value
        case .dateTime: self.init("DateTime", kind, nil)
        case .duration: self.init("TimeInterval", .call(".duration", []), kind)
        case .binary: self.init("[UInt8]", .plain(".binary"), .binary())
        case .json:
            self.init("JSONText", .call(".json", value.map { [.init("default", $0.swiftDefault)] } ?? []), .json())
            defaultValue = value
        case .foreignKeyTo(let relation), .oneToOneTo(let relation):
            let key = relation.to.resolved(from: model)
            guard let target = types[key], target.key != nil, relation.toField == nil else { return nil }
            var arguments = SwiftArguments()
            arguments.add("to", relation.to.swiftCode)
            arguments.add("onDelete", relation.onDelete.swiftCode)
            arguments.add("relatedName", text: relation.relatedName)
            let plain = Relation(to: relation.to, onDelete: relation.onDelete, relatedName: relation.relatedName)
            self.init(
                "Reference<\(target.name)>",
                .call(kind.isOneToOne ? ".oneToOne" : ".foreignKey", arguments.list),
                kind.isOneToOne ? .oneToOneTo(plain) : .foreignKeyTo(plain))
        case .custom(_, let base?):
            guard let inner = Self(base, value, types, model) else { return nil }
            self = inner
        case .custom(_, nil), .manyToManyTo, .foreignObject, .compositePrimaryKey, .generatedBy: return nil
        }
    }

    private init(_ value: String, _ code: SwiftCode, _ kind: FieldKind, isAutomaticKey: Bool = false) {
        self.value = value
        self.code = code
        self.kind = kind
        self.isAutomaticKey = isAutomaticKey
    }

    /// A call with the kind's own arguments, and the default where the type can say it.
    private init(_ value: String, _ kind: FieldKind, _ defaultValue: LiteralValue?) {
        self.init(value, kind.swiftCode, kind)
        var arguments: [SwiftCode.Argument] = []
        var name = ""
        switch kind.swiftCode {
        case .plain(let source): name = source
        case .call(let source, let list):
            name = source
            arguments = list
        default: break
        }
        if let defaultValue {
            arguments.append(.init("default", defaultValue.swiftCode))
            self.defaultValue = defaultValue
        }
        code = .call(name, arguments)
    }
}

extension LiteralValue {
    /// `.file(uploadTo: "photos")`. A function that names the folder is only described.
    fileprivate func file(_ name: String, _ length: Int) -> SwiftCode {
        var arguments = SwiftArguments()
        if let folder = string, !folder.isEmpty { arguments.add("uploadTo", text: folder) }
        if length != 100 { arguments.add("maxLength", .int(length)) }
        return .call(name, arguments.list)
    }

    /// The folder, if it is a text.
    fileprivate var folder: LiteralValue { .string(string ?? "") }

    fileprivate var flag: LiteralValue? { if case .bool = self { self } else { nil } }
    fileprivate var number: LiteralValue? { if case .int = self { self } else { nil } }
    fileprivate var decimal: LiteralValue? {
        if case .float(let value) = self, value.isFinite { self } else { nil }
    }
    fileprivate var text: LiteralValue? { if case .string = self { self } else { nil } }
}
