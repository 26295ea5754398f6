public import Models

/// All models of a project at one point of its history.
///
/// Operations change it; nothing in it refers to live models.
///
/// ```swift
/// var state = ProjectState()
/// try CreateModel("Pony", fields: [FieldDescription("id", .bigAuto, primaryKey: true)]).stateForwards("stable", &state)
/// try state.model("stable", "Pony").dbTable      // stable_pony
/// ```
public struct ProjectState: Sendable {
    /// What the project's settings say about models.
    public var settings: ModelSettings
    private var boxes: [ModelKey: ModelBox] = [:]
    /// Keys in the order in which the models came.
    public private(set) var keys: [ModelKey] = []
    /// Counts the changes.
    ///
    /// Django builds model classes anew when a state changes, and the fields of a class built later come later in a
    /// table that is made again. Columns are in Django's order only if this is followed (see ``RenderedField``).
    var clock: Int64 = 1

    public init(models: [ModelDescription] = [], settings: ModelSettings = ModelSettings()) {
        self.settings = settings
        for model in models { add(model) }
    }

    /// Holds a model by reference, so that copies of the state share it.
    private final class ModelBox: Sendable {
        let model: ModelDescription

        init(_ model: ModelDescription) { self.model = model }
    }

    /// The models in the order in which they came.
    public var models: [ModelDescription] { keys.compactMap { boxes[$0]?.model } }

    public subscript(key: ModelKey) -> ModelDescription? { boxes[key]?.model }
    public subscript(appLabel: String, name: String) -> ModelDescription? { self[ModelKey(appLabel, name)] }

    /// The description of a model, or Django's `KeyError` as an error that names it.
    public func description(_ key: ModelKey) throws(MigrationError) -> ModelDescription {
        guard let model = self[key] else {
            throw MigrationError(.key, "('\(key.appLabel)', '\(key.modelName)')")
        }
        return model
    }

    public mutating func add(_ model: ModelDescription) {
        if boxes[model.key] == nil { keys.append(model.key) }
        boxes[model.key] = ModelBox(model)
        clock += 1
    }

    public mutating func remove(_ key: ModelKey) throws(MigrationError) {
        _ = try description(key)
        boxes[key] = nil
        keys.removeAll { $0 == key }
        clock += 1
    }

    /// Changes a model in place.
    public mutating func update(_ key: ModelKey, _ change: (inout ModelDescription) throws -> Void) throws {
        var model = try description(key)
        try change(&model)
        boxes[key] = ModelBox(model)
        clock += 1
    }
}

extension ProjectState: Equatable {
    public static func == (left: Self, right: Self) -> Bool {
        left.keys.count == right.keys.count && left.keys.allSatisfy { left[$0] == right[$0] }
    }
}
