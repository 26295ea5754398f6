public import Models

/// Creates a model and its table.
///
/// ```swift
/// CreateModel("Pony", fields: [FieldDescription("id", .bigAuto, primaryKey: true)])
/// // CREATE TABLE "stable_pony" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT)
/// ```
public struct CreateModel: Operation {
    public var name: String
    public var fields: [FieldDescription]
    public var options: ModelOptions
    public var bases: [ModelBase]
    public var managers: [ManagerDescription]
    /// How Python wrote the bases, if it was read from there.
    var source = SourceForm()

    public init(
        _ name: String, fields: [FieldDescription], options: ModelOptions = ModelOptions(),
        bases: [ModelBase] = [.model], managers: [ManagerDescription] = []
    ) {
        self.name = name
        self.fields = fields
        self.options = options
        self.bases = bases.isEmpty ? [.model] : bases
        self.managers = managers
    }

    public var category: OperationCategory { .addition }
    public var nameFragment: String? { name.lowercased() }
    public func describe() -> String { "Create \(options.isProxy == true ? "proxy " : "")model \(name)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        state.add(description(in: appLabel))
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try to.model(appLabel, name)
        guard model.canMigrate else { return }
        try editor.createModel(model)
        if let together = model.description.options.indexTogether, !together.isEmpty {
            try editor.alterIndexTogether(of: model, from: [], to: together)
        }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try from.model(appLabel, name)
        if model.canMigrate { try editor.deleteModel(model) }
    }

    public func references(model name: String, appLabel: String) -> Bool {
        let key = ModelKey(appLabel, name)
        let own = ModelKey(appLabel, self.name)
        if key == own { return true }
        let inherits = bases.contains { base in
            if case .reference(let reference) = base { reference.resolved(from: own) == key } else { false }
        }
        return inherits || fields.contains { $0.references(key, from: own) }
    }

    /// The model that it makes.
    public func description(in appLabel: String) -> ModelDescription {
        ModelDescription(appLabel, name, fields: fields, options: options, bases: bases, managers: managers)
    }
}
