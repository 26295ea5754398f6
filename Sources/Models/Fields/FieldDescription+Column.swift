extension FieldDescription {
    /// The attribute that holds the value: `sender_id` for the foreign key `sender`.
    public var attributeName: String { kind.isForeignKey ? name + "_id" : name }

    /// The column, or `nil` for fields without one (many-to-many and the like).
    public var column: String? { isConcrete ? dbColumn ?? attributeName : nil }

    /// Whether the field has a column of its own.
    public var isConcrete: Bool {
        switch kind {
        case .manyToManyTo, .foreignObject, .compositePrimaryKey: false
        case .custom(_, let base): base.map { FieldDescription("", $0).isConcrete } ?? true
        default: true
        }
    }

    /// Whether the column only holds different values: unique, or the primary key.
    public var hasUniqueValues: Bool { isUnique || isPrimaryKey }

    /// Whether the column has an index that is not the one of a `UNIQUE` or primary key.
    public var needsIndex: Bool { isIndexed && !hasUniqueValues && isConcrete }

    public var isGenerated: Bool { kind.generatedColumn != nil }
    public var isRelation: Bool { kind.isRelation }
    public var isManyToMany: Bool { kind.isManyToMany }
    public var relation: Relation? { kind.relation }

    /// Whether the database checks that the row referred to exists.
    public var hasForeignKeyConstraint: Bool { kind.isForeignKey && (kind.relation?.hasConstraint ?? false) }
}
