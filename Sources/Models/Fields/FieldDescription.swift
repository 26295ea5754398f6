/// All that migrations, forms, serializers and checks need to know about one field of a model.
///
/// ```swift
/// FieldDescription("id", .bigAuto, primaryKey: true)
/// FieldDescription("subject", .char(maxLength: 255))
/// FieldDescription("read_at", .dateTime(), null: true)
/// FieldDescription("sender", .foreignKey(to: "auth.User", onDelete: .cascade, relatedName: "sent_messages"))
/// ```
///
/// It is a value: two descriptions are equal when Django would deconstruct both fields alike.
public struct FieldDescription: Sendable, Hashable {
    public var name: String
    public var kind: FieldKind

    public var verboseName: String?
    public var isPrimaryKey: Bool
    public var isUnique: Bool
    public var allowsNull: Bool
    public var allowsBlank: Bool
    /// Whether the column has an index of its own.
    public var isIndexed: Bool
    /// A value, or the name of a function that gives one. Functions known here: see ``LiteralValue/callable(_:)``.
    public var defaultValue: LiteralValue?
    /// The default in the database.
    public var dbDefault: Expression?
    public var dbColumn: String?
    public var dbCollation: String?
    public var dbComment: String?
    public var dbTablespace: String?
    public var isEditable: Bool
    /// Whether fixtures and serializers include it.
    public var isSerialized: Bool
    /// Whether Django made the field by itself, as the `id` of a model without primary key.
    public var isAutoCreated: Bool
    public var uniqueForDate: String?
    public var uniqueForMonth: String?
    public var uniqueForYear: String?
    public var choices: FieldChoices?
    public var helpText: String
    public var validators: [LiteralValue]
    public var errorMessages: LiteralValue?
    /// Arguments of field classes that are not Django's.
    public var extra: KeywordArguments
    /// How Python wrote it, if it was read from there.
    var source = SourceForm()

    public init(
        _ name: String, _ kind: FieldKind, verboseName: String? = nil, primaryKey: Bool = false, unique: Bool = false,
        null: Bool = false, blank: Bool? = nil, dbIndex: Bool? = nil, default defaultValue: LiteralValue? = nil,
        dbDefault: Expression? = nil, dbColumn: String? = nil, dbCollation: String? = nil, dbComment: String? = nil,
        dbTablespace: String? = nil, editable: Bool? = nil, serialize: Bool = true, autoCreated: Bool = false,
        uniqueForDate: String? = nil, uniqueForMonth: String? = nil, uniqueForYear: String? = nil,
        choices: FieldChoices? = nil, helpText: String = "", validators: [LiteralValue] = [],
        errorMessages: LiteralValue? = nil, extra: KeywordArguments = [:]
    ) {
        self.name = name
        self.kind = kind
        self.verboseName = verboseName
        isPrimaryKey = primaryKey || kind.compositeFields != nil
        isUnique = unique || kind.isOneToOne
        allowsNull = null || kind == .nullBoolean
        allowsBlank = blank ?? kind.isBlankByDefault
        isIndexed = dbIndex ?? kind.isIndexedByDefault
        self.defaultValue = defaultValue
        self.dbDefault = dbDefault
        self.dbColumn = dbColumn
        self.dbCollation = dbCollation
        self.dbComment = dbComment
        self.dbTablespace = dbTablespace
        isEditable = editable ?? kind.isEditableByDefault
        isSerialized = serialize
        isAutoCreated = autoCreated
        self.uniqueForDate = uniqueForDate
        self.uniqueForMonth = uniqueForMonth
        self.uniqueForYear = uniqueForYear
        self.choices = choices
        self.helpText = helpText
        self.validators = validators
        self.errorMessages = errorMessages
        self.extra = extra
    }
}

extension FieldKind {
    package var isBlankByDefault: Bool {
        switch self {
        case .auto, .bigAuto, .smallAuto, .nullBoolean, .generatedBy, .compositePrimaryKey: true
        default: isAutomaticTime
        }
    }

    package var isEditableByDefault: Bool {
        switch self {
        case .binary, .generatedBy, .orderWithRespectTo, .compositePrimaryKey: false
        default: !isAutomaticTime
        }
    }
}
