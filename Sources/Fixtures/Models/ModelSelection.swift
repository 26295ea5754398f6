import MigrationEngine
public import Models

/// The apps and models that labels on a command line name.
///
/// ```swift
/// try ModelSelection(excluding: ["auth.Permission", "sessions"], from: models)
/// ```
public struct ModelSelection: Sendable {
    public private(set) var apps: Set<String> = []
    public private(set) var models: Set<ModelKey> = []

    /// What `--exclude` leaves out.
    ///
    /// - Throws: ``FixtureError`` for an app or model that is not there.
    public init(excluding labels: [String], from models: FixtureModels) throws {
        for label in labels {
            if label.contains(".") {
                guard let model = try models.find(label) else { throw FixtureError(.other, "Unknown model: \(label)") }
                self.models.insert(model.key)
            } else {
                apps.insert(try models.app(label).label)
            }
        }
    }

    public func contains(_ model: FixtureModel) -> Bool {
        models.contains(model.key) || apps.contains(model.key.appLabel)
    }
}

extension FixtureModels {
    /// The app of that label.
    func app(_ label: String) throws(FixtureError) -> AppConfig {
        do throws(MigrationError) {
            return try apps.config(label)
        } catch {
            throw FixtureError(.other, error.message)
        }
    }

    /// The models that `dumpdata` is told to write, in the order of the labels; all models when there is no label.
    public func selected(
        by labels: [String], excluding excluded: ModelSelection, hasKeys: Bool, sortsByDependencies: Bool
    ) throws -> [FixtureModel] {
        let tooMany = FixtureError(.other, "You can only use --pks option with one model")
        if hasKeys, labels.count != 1 { throw tooMany }
        var order: [String] = []
        // No list stands for all models of the app.
        var chosen: [String: [FixtureModel]?] = [:]
        for app in labels.isEmpty ? apps.configs : [] where app.hasModelsModule && !excluded.apps.contains(app.label) {
            order.append(app.label)
            chosen[app.label] = .some(nil)
        }
        for label in labels {
            let parts = label.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            if parts.count != 2, hasKeys { throw tooMany }
            let app = try app(parts.count == 2 ? parts[0] : label)
            guard app.hasModelsModule, !excluded.apps.contains(app.label) else { continue }
            if chosen[app.label] == nil { order.append(app.label) }
            guard parts.count == 2 else {
                chosen[app.label] = .some(nil)
                continue
            }
            guard let model = try find(app, parts[1]) else {
                throw FixtureError(.other, "Unknown model: \(parts[0]).\(parts[1])")
            }
            switch chosen[app.label] {
            case .some(.some(let models)):
                if !models.contains(where: { $0.key == model.key }) { chosen[app.label] = models + [model] }
            case .some(.none): break
            case .none: chosen[app.label] = [model]
            }
        }
        var models: [FixtureModel] = []
        for label in order {
            guard let listed = chosen[label] else { continue }
            models += try listed ?? self.models(of: app(label))
        }
        let sorted = sortsByDependencies ? try sortedByDependencies(models) : models
        return sorted.filter { !excluded.models.contains($0.key) }
    }
}
