import MigrationEngine
public import Models
import SQLCore
import TimeZones

/// A model as fixtures see it: its table, and its fields with all references followed.
public final class FixtureModel: Sendable {
    public let description: ModelDescription
    let table: String
    /// The fields with a column in this table, in their order.
    let fields: [FixtureField]
    /// The fields of the models it inherits from, which have columns in other tables.
    let inheritedFields: [FixtureField]
    let manyToMany: [FixtureManyToMany]
    /// The fields of the primary key: one, unless it is composite.
    let primaryKey: [FixtureField]
    let naturalKey: NaturalKey?
    /// Whether the primary key consists of several fields.
    let hasCompositeKey: Bool
    /// Whether the model has a table of its own that may be read and written.
    let isDumped: Bool

    public var key: ModelKey { description.key }
    /// `auth.User`
    var label: String { description.label }
    /// `auth.user`
    var labelLower: String { description.labelLower }

    init(_ model: RenderedModel, naturalKey: NaturalKey?, time: TimeSettings) throws {
        description = model.description
        table = model.dbTable
        let compositeNames = model.description.fields.lazy.compactMap(\.kind.compositeFields).first
        hasCompositeKey = compositeNames != nil
        let concrete = model.isProxy ? try model.concrete : model
        fields = try concrete.concreteFields.map { try FixtureField($0, in: time) }
        inheritedFields = try model.isProxy ? [] : model.inheritedFields.map { try FixtureField($0, in: time) }
        manyToMany = try concrete.manyToManyFields.map { try FixtureManyToMany($0, of: concrete) }
        let fields = fields
        if let compositeNames {
            primaryKey = compositeNames.compactMap { name in fields.first { $0.name == name } }
        } else {
            primaryKey = Array(fields.filter(\.isPrimaryKey).prefix(1))
        }
        self.naturalKey = naturalKey
        isDumped = !model.isProxy
    }

    /// The field of that name, or of that attribute; inherited ones included.
    func field(_ name: String) -> FixtureField? {
        fields.first { $0.name == name || $0.attributeName == name }
            ?? inheritedFields.first { $0.name == name || $0.attributeName == name }
    }

    func manyToMany(_ name: String) -> FixtureManyToMany? { manyToMany.first { $0.name == name } }

    /// The error for a field that is not there.
    func missingField(_ name: String) -> FixtureError {
        FixtureError(.other, "\(description.name) has no field named '\(name)'")
    }

    /// The field whose column the database numbers by itself.
    var automaticKey: FixtureField? { hasCompositeKey ? nil : primaryKey.first { $0.description.kind.isAuto } }
}

extension RenderedModel {
    /// The model behind a proxy.
    fileprivate var concrete: RenderedModel {
        get throws { try state.model(state.concreteKey(key)) }
    }

    /// The fields of all models it inherits from.
    fileprivate var inheritedFields: [RenderedField] {
        get throws {
            try description.bases.flatMap { base -> [RenderedField] in
                guard case .reference(let reference) = base else { return [] }
                let parent = state.settings.resolve(reference, from: key)
                guard parent != key else { return [] }
                let model = try state.model(parent)
                return try model.concreteFields + model.inheritedFields
            }
        }
    }
}
