/// What a foreign key says about the model it refers to.
public struct Relation: Sendable, Hashable {
    public var to: ModelReference
    public var onDelete: OnDelete
    /// The name of the way back; one that ends with `+` means there is none.
    public var relatedName: String?
    public var relatedQueryName: String?
    public var limitChoicesTo: LiteralValue?
    /// The field that is referred to, when it is not the primary key.
    public var toField: String?
    /// Whether the database checks the reference.
    public var hasConstraint: Bool
    /// Whether this is the link from a model to the parent that it inherits from.
    public var isParentLink: Bool
    /// Whether a setting that swaps the model is followed.
    public var isSwappable: Bool

    public init(
        to: ModelReference, onDelete: OnDelete, relatedName: String? = nil, relatedQueryName: String? = nil,
        limitChoicesTo: LiteralValue? = nil, toField: String? = nil, hasConstraint: Bool = true,
        isParentLink: Bool = false, isSwappable: Bool = true
    ) {
        self.to = to
        self.onDelete = onDelete
        self.relatedName = relatedName
        self.relatedQueryName = relatedQueryName
        self.limitChoicesTo = limitChoicesTo
        self.toField = toField
        self.hasConstraint = hasConstraint
        self.isParentLink = isParentLink
        self.isSwappable = isSwappable
    }
}
