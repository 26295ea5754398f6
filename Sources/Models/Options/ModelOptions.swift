/// The options of a model: Django's `class Meta`.
///
/// ```swift
/// ModelOptions(verboseName: "user", verboseNamePlural: "users", ordering: ["username"])
/// ```
///
/// An option that is `nil` was not given, which is not the same as one that was given empty.
public struct ModelOptions: Sendable, Hashable {
    public var verboseName: String?
    public var verboseNamePlural: String?
    public var dbTable: String?
    public var dbTableComment: String?
    public var dbTablespace: String?
    /// Names with a leading `-` for descending, or expressions.
    public var ordering: LiteralValue?
    public var orderWithRespectTo: String?
    public var getLatestBy: LiteralValue?
    public var uniqueTogether: [[String]]?
    public var indexTogether: [[String]]?
    public var indexes: [IndexDescription]
    public var constraints: [ConstraintDescription]
    public var permissions: [Permission]?
    public var defaultPermissions: [String]?
    public var isAbstract: Bool?
    public var isManaged: Bool?
    public var isProxy: Bool?
    /// The setting that may name another model in place of this.
    public var swappable: String?
    public var defaultRelatedName: String?
    public var baseManagerName: String?
    public var defaultManagerName: String?
    public var requiredDBFeatures: [String]?
    public var requiredDBVendor: String?
    public var selectOnSave: Bool?
    /// Options that Django does not know.
    public var extra: KeywordArguments
    /// The dictionary that the options were read from, so that those left as they were are written as they were.
    ///
    /// It has no part in comparisons.
    package var source: LiteralDictionary?

    /// A permission of a model beyond the usual ones.
    public struct Permission: Sendable, Hashable {
        public var codename: String
        public var name: String

        public init(_ codename: String, _ name: String) {
            self.codename = codename
            self.name = name
        }
    }

    public init(
        verboseName: String? = nil, verboseNamePlural: String? = nil, dbTable: String? = nil,
        dbTableComment: String? = nil, dbTablespace: String? = nil, ordering: LiteralValue? = nil,
        orderWithRespectTo: String? = nil, getLatestBy: LiteralValue? = nil, uniqueTogether: [[String]]? = nil,
        indexTogether: [[String]]? = nil, indexes: [IndexDescription] = [],
        constraints: [ConstraintDescription] = [], permissions: [Permission]? = nil,
        defaultPermissions: [String]? = nil, abstract: Bool? = nil, managed: Bool? = nil, proxy: Bool? = nil,
        swappable: String? = nil, defaultRelatedName: String? = nil, baseManagerName: String? = nil,
        defaultManagerName: String? = nil, requiredDBFeatures: [String]? = nil, requiredDBVendor: String? = nil,
        selectOnSave: Bool? = nil, extra: KeywordArguments = [:]
    ) {
        self.verboseName = verboseName
        self.verboseNamePlural = verboseNamePlural
        self.dbTable = dbTable
        self.dbTableComment = dbTableComment
        self.dbTablespace = dbTablespace
        self.ordering = ordering
        self.orderWithRespectTo = orderWithRespectTo
        self.getLatestBy = getLatestBy
        self.uniqueTogether = uniqueTogether
        self.indexTogether = indexTogether
        self.indexes = indexes
        self.constraints = constraints
        self.permissions = permissions
        self.defaultPermissions = defaultPermissions
        isAbstract = abstract
        isManaged = managed
        isProxy = proxy
        self.swappable = swappable
        self.defaultRelatedName = defaultRelatedName
        self.baseManagerName = baseManagerName
        self.defaultManagerName = defaultManagerName
        self.requiredDBFeatures = requiredDBFeatures
        self.requiredDBVendor = requiredDBVendor
        self.selectOnSave = selectOnSave
        self.extra = extra
    }
}

extension ModelOptions {
    /// `unique_together` and `index_together` are sets: the order of their groups has no meaning.
    public static func == (left: Self, right: Self) -> Bool {
        func set(_ groups: [[String]]?) -> Set<[String]>? { groups.map(Set.init) }
        guard set(left.uniqueTogether) == set(right.uniqueTogether),
            set(left.indexTogether) == set(right.indexTogether)
        else { return false }
        return left.comparable == right.comparable
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(comparable) }

    private struct Comparable: Hashable {
        var texts: [String?]
        var flags: [Bool?]
        var lists: [[String]?]
        var literals: [LiteralValue?]
        var indexes: [IndexDescription]
        var constraints: [ConstraintDescription]
        var permissions: [Permission]?
        var extra: KeywordArguments
    }

    private var comparable: Comparable {
        Comparable(
            texts: [
                verboseName, verboseNamePlural, dbTable, dbTableComment, dbTablespace, orderWithRespectTo, swappable,
                defaultRelatedName, baseManagerName, defaultManagerName, requiredDBVendor,
            ],
            flags: [isAbstract, isManaged, isProxy, selectOnSave], lists: [defaultPermissions, requiredDBFeatures],
            literals: [ordering, getLatestBy], indexes: indexes, constraints: constraints, permissions: permissions,
            extra: extra)
    }
}
