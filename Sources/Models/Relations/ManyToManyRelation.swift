/// What a many-to-many field says about the other model and the table between.
public struct ManyToManyRelation: Sendable, Hashable {
    public var to: ModelReference
    public var relatedName: String?
    public var relatedQueryName: String?
    public var limitChoicesTo: LiteralValue?
    /// Whether a relation to the model itself always holds in both directions. `nil` is Django's default.
    public var isSymmetrical: Bool?
    /// The model between, when it is written by hand.
    public var through: ModelReference?
    public var throughFields: [String]?
    /// The name of the table between, when it is made automatically.
    public var dbTable: String?
    public var hasConstraint: Bool
    public var isSwappable: Bool

    public init(
        to: ModelReference, relatedName: String? = nil, relatedQueryName: String? = nil,
        limitChoicesTo: LiteralValue? = nil, isSymmetrical: Bool? = nil, through: ModelReference? = nil,
        throughFields: [String]? = nil, dbTable: String? = nil, hasConstraint: Bool = true, isSwappable: Bool = true
    ) {
        self.to = to
        self.relatedName = relatedName
        self.relatedQueryName = relatedQueryName
        self.limitChoicesTo = limitChoicesTo
        self.isSymmetrical = isSymmetrical
        self.through = through
        self.throughFields = throughFields
        self.dbTable = dbTable
        self.hasConstraint = hasConstraint
        self.isSwappable = isSwappable
    }
}
