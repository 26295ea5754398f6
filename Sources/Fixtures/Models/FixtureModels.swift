public import MigrationEngine
import Models
import SQLCore
import Synchronization
public import TimeZones

/// The models of a project, as fixtures see them.
///
/// ```swift
/// let models = FixtureModels(project.apps, in: project.time)
/// try models.find("auth.user")     // the model User of the app auth
/// ```
public final class FixtureModels: Sendable {
    public let apps: Apps
    /// What dates of the database mean, and the zone of those without one.
    let time: TimeSettings
    private let state: ProjectState
    private let naturalKeys: [ModelKey: NaturalKey]
    private let built = Mutex<[ModelKey: FixtureModel]>([:])

    public init(_ apps: Apps, in time: TimeSettings = .utc) {
        self.apps = apps
        self.time = time
        state = Self.withThroughModels(apps.state)
        var naturalKeys: [ModelKey: NaturalKey] = [:]
        for app in apps.configs {
            for (name, key) in app.naturalKeys { naturalKeys[ModelKey(app.label, name)] = key }
        }
        self.naturalKeys = naturalKeys
    }

    /// The models and those between the two sides of many-to-many fields, which fixtures may name, too.
    private static func withThroughModels(_ state: ProjectState) -> ProjectState {
        var all = state
        for key in state.keys where state[key]?.fields.contains(where: \.isManyToMany) == true {
            guard let model = try? state.model(key), !model.isProxy else { continue }
            for field in model.manyToManyFields {
                if let through = try? model.automaticThrough(field) { all.add(through.description) }
            }
        }
        return all
    }

    /// The model of that key.
    subscript(key: ModelKey) -> FixtureModel {
        get throws {
            if let model = built.withLock({ $0[key] }) { return model }
            let rendered = try state.model(key)
            let naturalKey = naturalKeys[key] ?? naturalKeys[state.concreteKey(key)]
            let model = try FixtureModel(rendered, naturalKey: naturalKey, time: time)
            built.withLock { $0[key] = model }
            return model
        }
    }

    /// The natural key of a model, its own or that of the model behind a proxy.
    func naturalKey(of key: ModelKey) -> NaturalKey? { naturalKeys[key] ?? naturalKeys[state.concreteKey(key)] }

    /// The models of an app in their order.
    func models(of app: AppConfig) throws -> [FixtureModel] {
        try app.models.compactMap { model in
            guard !isSwapped(model) else { return nil }
            return try self[model.key]
        }
    }

    /// Whether a setting puts another model in place of this one.
    private func isSwapped(_ model: ModelDescription) -> Bool {
        guard let setting = model.options.swappable, let label = state.settings.swappedModels[setting] else {
            return false
        }
        return ModelReference(label).resolved(from: model.key) != model.key
    }

    /// The model of a name in an app. Case matters in the app's label, not in the name.
    func find(_ app: AppConfig, _ name: String) throws -> FixtureModel? {
        let key = ModelKey(app.label, name)
        return state[key] == nil ? nil : try self[key]
    }

    /// The model that `app_label.model` names; `nil` when there is none.
    public func find(_ identifier: String) throws -> FixtureModel? {
        let parts = identifier.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw FixtureError(
                .other,
                parts.count > 2
                    ? "too many values to unpack (expected 2)" : "not enough values to unpack (expected 2, got 1)")
        }
        guard let app = apps.configs.first(where: { $0.label == parts[0] }) else { return nil }
        return try find(app, String(parts[1]))
    }

    func concrete(_ model: FixtureModel) throws -> FixtureModel { try self[state.concreteKey(model.key)] }

    /// The columns by which an ordering sorts, foreign keys followed.
    func orderTerms(of model: FixtureModel, alias: String) throws -> OrderTerms {
        var terms = OrderTerms()
        try terms.append(model.ordering, of: model, alias: alias, models: self, depth: 0)
        return terms
    }
}

extension FixtureModel {
    /// The names in the option `ordering`; expressions are left out.
    var ordering: [String] { (description.options.ordering?.items ?? []).compactMap(\.string) }
}
