extension FieldKind {
    /// The reference, for foreign keys of all kinds.
    public var relation: Relation? {
        switch self {
        case .foreignKeyTo(let relation), .oneToOneTo(let relation), .foreignObject(let relation, _, _): relation
        case .custom(_, let base): base?.relation
        default: nil
        }
    }

    public var manyToManyRelation: ManyToManyRelation? {
        switch self {
        case .manyToManyTo(let relation): relation
        case .custom(_, let base): base?.manyToManyRelation
        default: nil
        }
    }

    /// The model that it refers to, if it refers to one.
    public var relatedModel: ModelReference? { relation?.to ?? manyToManyRelation?.to }
    public var isRelation: Bool { relatedModel != nil }
    public var isManyToMany: Bool { manyToManyRelation != nil }

    /// A foreign key with one column of its own, one-to-one included.
    public var isForeignKey: Bool {
        switch self {
        case .foreignKeyTo, .oneToOneTo: true
        case .custom(_, let base): base?.isForeignKey ?? false
        default: false
        }
    }

    public var isOneToOne: Bool {
        switch self {
        case .oneToOneTo: true
        case .custom(_, let base): base?.isOneToOne ?? false
        default: false
        }
    }

    public var generatedColumn: GeneratedColumn? {
        switch self {
        case .generatedBy(let column): column
        case .custom(_, let base): base?.generatedColumn
        default: nil
        }
    }

    /// The names of the fields of a composite primary key.
    public var compositeFields: [String]? {
        if case .compositePrimaryKey(let names) = self { names } else { nil }
    }

    public var isAuto: Bool {
        switch self {
        case .auto, .bigAuto, .smallAuto: true
        case .custom(_, let base): base?.isAuto ?? false
        default: false
        }
    }

    /// Whether the value is set to the current time by the program.
    public var isAutomaticTime: Bool {
        switch self {
        case .date(let autoNow, let autoNowAdd), .dateTime(let autoNow, let autoNowAdd),
            .time(let autoNow, let autoNowAdd):
            autoNow || autoNowAdd
        case .custom(_, let base): base?.isAutomaticTime ?? false
        default: false
        }
    }

    /// The most characters, or bytes, that fit.
    public var maxLength: Int? {
        switch self {
        case .char(let length), .commaSeparatedInteger(let length), .email(let length), .slug(let length, _),
            .url(let length), .binary(let length), .file(_, let length, _), .image(_, let length, _, _, _):
            length
        case .filePath(let options): options.maxLength
        case .ipAddress: 15
        case .genericIPAddress: 39
        case .uuid: 32
        case .custom(_, let base): base?.maxLength
        default: nil
        }
    }

    /// Whether a column of this kind is indexed when nothing else is said.
    public var isIndexedByDefault: Bool {
        switch self {
        case .foreignKeyTo, .slug: true
        case .custom(_, let base): base?.isIndexedByDefault ?? false
        default: false
        }
    }

    /// Whether the default is the empty text rather than null: `empty_strings_allowed`.
    public var allowsEmptyText: Bool {
        switch self {
        case .char, .commaSeparatedInteger, .email, .slug, .url, .text, .binary, .file, .image, .filePath: true
        case .auto, .bigAuto, .smallAuto, .integer, .bigInteger, .smallInteger, .positiveInteger,
            .positiveBigInteger, .positiveSmallInteger, .float, .decimal, .date, .dateTime, .time, .duration, .uuid,
            .boolean, .nullBoolean, .json, .ipAddress, .genericIPAddress, .foreignKeyTo, .oneToOneTo, .foreignObject,
            .orderWithRespectTo:
            false
        case .manyToManyTo, .compositePrimaryKey, .generatedBy: true
        case .custom(_, let base): base?.allowsEmptyText ?? true
        }
    }

    /// The class name of Django.
    public var className: String {
        if case .custom(let path, _) = self {
            return path.split(separator: ".").last.map(String.init) ?? path
        }
        return FieldClass.name(of: self)
    }

    /// The dotted path of Django's class.
    public var classPath: String {
        switch self {
        case .custom(let path, _): path
        case .orderWithRespectTo: "django.db.models.fields.proxy.OrderWrt"
        default: "django.db.models." + className
        }
    }
}
