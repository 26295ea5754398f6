extension FieldKind {
    /// A reference to one row of another model.
    public static func foreignKey(
        to: ModelReference, onDelete: OnDelete, relatedName: String? = nil, relatedQueryName: String? = nil,
        limitChoicesTo: LiteralValue? = nil, toField: String? = nil, hasConstraint: Bool = true,
        isParentLink: Bool = false, isSwappable: Bool = true
    ) -> Self {
        .foreignKeyTo(
            Relation(
                to: to, onDelete: onDelete, relatedName: relatedName, relatedQueryName: relatedQueryName,
                limitChoicesTo: limitChoicesTo, toField: toField, hasConstraint: hasConstraint,
                isParentLink: isParentLink, isSwappable: isSwappable))
    }

    /// A reference to one row of another model, which only one row may have.
    public static func oneToOne(
        to: ModelReference, onDelete: OnDelete, relatedName: String? = nil, relatedQueryName: String? = nil,
        limitChoicesTo: LiteralValue? = nil, toField: String? = nil, hasConstraint: Bool = true,
        isParentLink: Bool = false, isSwappable: Bool = true
    ) -> Self {
        .oneToOneTo(
            Relation(
                to: to, onDelete: onDelete, relatedName: relatedName, relatedQueryName: relatedQueryName,
                limitChoicesTo: limitChoicesTo, toField: toField, hasConstraint: hasConstraint,
                isParentLink: isParentLink, isSwappable: isSwappable))
    }

    /// References to any number of rows of another model, kept in a table between.
    public static func manyToMany(
        to: ModelReference, relatedName: String? = nil, relatedQueryName: String? = nil,
        limitChoicesTo: LiteralValue? = nil, isSymmetrical: Bool? = nil, through: ModelReference? = nil,
        throughFields: [String]? = nil, dbTable: String? = nil, hasConstraint: Bool = true, isSwappable: Bool = true
    ) -> Self {
        .manyToManyTo(
            ManyToManyRelation(
                to: to, relatedName: relatedName, relatedQueryName: relatedQueryName, limitChoicesTo: limitChoicesTo,
                isSymmetrical: isSymmetrical, through: through, throughFields: throughFields, dbTable: dbTable,
                hasConstraint: hasConstraint, isSwappable: isSwappable))
    }

    /// A column that the database computes: `.generated(.field("a") + .field("b"), as: .integer, isStored: true)`.
    public static func generated(_ expression: Expression, as kind: FieldKind, isStored: Bool) -> Self {
        .generatedBy(GeneratedColumn(expression, as: FieldDescription("", kind), isStored: isStored))
    }

    public static func filePath(
        path: LiteralValue = "", match: String? = nil, isRecursive: Bool = false, allowsFiles: Bool = true,
        allowsFolders: Bool = false, maxLength: Int? = 100
    ) -> Self {
        .filePath(
            FilePathOptions(
                path: path, match: match, isRecursive: isRecursive, allowsFiles: allowsFiles,
                allowsFolders: allowsFolders, maxLength: maxLength))
    }
}
