/// What a field holds: the field class of Django, with the options that only this class has.
///
/// ```swift
/// .char(maxLength: 255)
/// .decimal(maxDigits: 8, decimalPlaces: 2)
/// .foreignKey(to: "auth.User", onDelete: .cascade, relatedName: "sent_messages")
/// ```
public indirect enum FieldKind: Sendable, Hashable {
    case auto
    case bigAuto
    case smallAuto
    case boolean
    case nullBoolean
    case char(maxLength: Int? = nil)
    case commaSeparatedInteger(maxLength: Int? = nil)
    case email(maxLength: Int? = 254)
    case slug(maxLength: Int? = 50, allowsUnicode: Bool = false)
    case url(maxLength: Int? = 200)
    case text
    case integer
    case bigInteger
    case smallInteger
    case positiveInteger
    case positiveBigInteger
    case positiveSmallInteger
    case float
    case decimal(maxDigits: Int?, decimalPlaces: Int?)
    case date(autoNow: Bool = false, autoNowAdd: Bool = false)
    case dateTime(autoNow: Bool = false, autoNowAdd: Bool = false)
    case time(autoNow: Bool = false, autoNowAdd: Bool = false)
    case duration
    case uuid
    case binary(maxLength: Int? = nil)
    case json(encoder: LiteralValue? = nil, decoder: LiteralValue? = nil)
    case ipAddress
    case genericIPAddress(protocol: String = "both", unpacksIPv4: Bool = false)
    case file(uploadTo: LiteralValue = "", maxLength: Int? = 100, storage: LiteralValue? = nil)
    case image(
        uploadTo: LiteralValue = "", maxLength: Int? = 100, storage: LiteralValue? = nil, widthField: String? = nil,
        heightField: String? = nil)
    case filePath(FilePathOptions)
    case foreignKeyTo(Relation)
    case oneToOneTo(Relation)
    case manyToManyTo(ManyToManyRelation)
    /// Several columns that together refer to several columns of another model.
    case foreignObject(Relation, fromFields: [String], toFields: [String])
    case compositePrimaryKey([String])
    case generatedBy(GeneratedColumn)
    /// The column `_order` that `order_with_respect_to` makes.
    case orderWithRespectTo
    /// A field class of a project or package. It behaves as `base` where that is known.
    case custom(String, base: FieldKind?)
}

/// The options of a `FilePathField`.
public struct FilePathOptions: Sendable, Hashable {
    public var path: LiteralValue
    public var match: String?
    public var isRecursive: Bool
    public var allowsFiles: Bool
    public var allowsFolders: Bool
    public var maxLength: Int?

    public init(
        path: LiteralValue = "", match: String? = nil, isRecursive: Bool = false, allowsFiles: Bool = true,
        allowsFolders: Bool = false, maxLength: Int? = 100
    ) {
        self.path = path
        self.match = match
        self.isRecursive = isRecursive
        self.allowsFiles = allowsFiles
        self.allowsFolders = allowsFolders
        self.maxLength = maxLength
    }
}

/// The options of a `GeneratedField`: a column that the database computes.
public struct GeneratedColumn: Sendable, Hashable {
    public var expression: Expression
    /// The field whose column type it has.
    public var outputField: FieldDescription
    /// Stored on disk, or computed at every read.
    public var isStored: Bool

    public init(_ expression: Expression, as outputField: FieldDescription, isStored: Bool) {
        self.expression = expression
        self.outputField = outputField
        self.isStored = isStored
    }
}
