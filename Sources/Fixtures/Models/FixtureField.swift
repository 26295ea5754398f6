import MigrationEngine
import Models
import SQLCore
import TimeZones

/// A field with a column, as fixtures see it.
struct FixtureField: Sendable {
    let description: FieldDescription
    let column: String
    /// How its values are kept. For a foreign key, as those of the field it refers to.
    let storage: FieldStorage
    /// The field whose values a foreign key holds; itself otherwise.
    let stored: FieldDescription
    /// The model that a foreign key refers to, and the field there.
    let target: (model: ModelKey, field: String)?
    /// What dates of the database mean, and the zone of those without one.
    let time: TimeSettings

    var name: String { description.name }
    var attributeName: String { description.attributeName }
    var isPrimaryKey: Bool { description.isPrimaryKey }
    var isOneToOne: Bool { description.kind.isOneToOne }
    /// A primary key is never among the `fields` of an object.
    var isSerialized: Bool { description.isSerialized && !description.isPrimaryKey }
    var isParentLink: Bool { description.relation?.isParentLink ?? false }

    init(_ field: RenderedField, in time: TimeSettings) throws {
        self.time = time
        description = field.description
        column = field.description.column ?? field.name
        stored = try Self.stored(field)
        storage = FieldStorage(stored)
        if field.description.kind.isForeignKey, let model = try field.targetModel(), let target = try field.target() {
            self.target = (model.key, target.name)
        } else {
            target = nil
        }
    }

    /// The end of a chain of foreign keys.
    private static func stored(_ field: RenderedField) throws -> FieldDescription {
        var current = field
        // References could form a ring.
        for _ in 0..<50 {
            guard current.description.kind.isForeignKey, let next = try current.target() else { break }
            current = next
        }
        return current.description.kind.generatedColumn?.outputField ?? current.description
    }
}

/// A many-to-many field, as fixtures see it.
struct FixtureManyToMany: Sendable {
    let description: FieldDescription
    let target: ModelKey
    /// The table between; `nil` when its model is written by hand, which fixtures then hold by itself.
    let link: Link?

    struct Link: Sendable {
        let table: String
        let source: String
        let target: String
        /// Whether a relation to the model itself holds in both directions.
        let isSymmetrical: Bool
    }

    var name: String { description.name }
    var isSerialized: Bool { description.isSerialized }

    init(_ field: RenderedField, of model: RenderedModel) throws {
        description = field.description
        guard let relation = field.description.kind.manyToManyRelation, let target = try field.targetModel() else {
            throw FixtureError(.other, "The field '\(field.name)' of \(model.description.label) refers to no model.")
        }
        self.target = target.key
        guard let through = try model.automaticThrough(field), let columns = try model.throughFields(field),
            let source = columns.source.column, let other = columns.target.column
        else {
            link = nil
            return
        }
        let isOwn = target.key == model.key
        link = Link(
            table: through.dbTable, source: source, target: other,
            isSymmetrical: isOwn && (relation.isSymmetrical ?? true))
    }
}
