public import Models
package import SQLCore

/// A many-to-many field: any number of rows of another model, kept in a table between.
///
/// ```swift
/// struct Article: Model {
///     …
///     static let tags = ManyToManyField<Article, Tag>("tags", blank: true)
///     static let schema = Schema(app: "blog", Article.init, …, manyToMany: [tags.description])
/// }
///
/// try Article.tags.of(article).add([tag], on: db)
/// // INSERT OR IGNORE INTO "blog_article_tags" ("article_id", "tag_id") VALUES (?, ?)
/// ```
public struct ManyToManyField<Root: Model, Target: Model>: Sendable {
    /// What migrations, serializers and the admin see of the field; for the schema's `manyToMany`.
    public let description: FieldDescription
    private let through: Through?

    /// The table between, if it is written by hand.
    public struct Through: Sendable {
        public var model: ModelReference
        public var table: String
        public var sourceColumn: String
        public var targetColumn: String

        public init(_ model: ModelReference, table: String, sourceColumn: String, targetColumn: String) {
            self.model = model
            self.table = table
            self.sourceColumn = sourceColumn
            self.targetColumn = targetColumn
        }
    }

    /// - Parameters:
    ///   - to: the target as `app.Model`, where the type alone does not do: see `foreignKey`.
    ///   - isSymmetrical: whether a relation to the model itself holds in both directions.
    public init(
        _ name: String, to label: ModelReference? = nil, relatedName: String? = nil, relatedQueryName: String? = nil,
        isSymmetrical: Bool? = nil, through: Through? = nil, dbTable: String? = nil, blank: Bool = false,
        editable: Bool? = nil, verboseName: String? = nil, helpText: String = ""
    ) {
        self.through = through
        description = FieldDescription(
            name,
            .manyToMany(
                to: label ?? ModelReference(Target.schema.description.label), relatedName: relatedName,
                relatedQueryName: relatedQueryName, isSymmetrical: isSymmetrical, through: through?.model,
                dbTable: dbTable),
            verboseName: verboseName, blank: blank, editable: editable, helpText: helpText)
    }

    public var name: String { description.name }
    /// Whether the table between is written by hand.
    public var hasThroughModel: Bool { through != nil }

    /// The rows that one row refers to.
    public func of(_ root: Root) -> ManyRelatedManager<Target> { of(root.boundKey) }

    /// The rows that the row of a key refers to.
    package func of(_ key: SQLValue) -> ManyRelatedManager<Target> {
        let table: String
        let columns: (source: String, target: String)
        if let through {
            table = through.table
            columns = (through.sourceColumn, through.targetColumn)
        } else {
            let (source, target) = (Root.schema.description, Target.schema.description)
            table = description.kind.manyToManyRelation?.dbTable ?? "\(Root.schema.table)_\(name)"
            columns =
                source.key == target.key
                ? ("from_\(source.nameLower)_id", "to_\(target.nameLower)_id")
                : ("\(source.nameLower)_id", "\(target.nameLower)_id")
        }
        return ManyRelatedManager(
            key: key, table: table, source: columns.source, target: columns.target, isSymmetrical: isSymmetrical)
    }

    private var isSymmetrical: Bool {
        guard Root.schema.description.key == Target.schema.description.key else { return false }
        return description.kind.manyToManyRelation?.isSymmetrical ?? (through == nil)
    }
}
