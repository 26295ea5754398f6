public import Models

/// Sets the managers that a model has in migrations.
public struct AlterModelManagers: Operation {
    public var name: String
    public var managers: [ManagerDescription]

    public init(_ name: String, _ managers: [ManagerDescription]) {
        self.name = name
        self.managers = managers
    }

    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "alter_\(name.lowercased())_managers" }
    public func describe() -> String { "Change managers on \(name)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, name)) { $0.managers = managers }
    }

    // Managers are not in the database.
    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {}
    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {}

    public func references(model name: String, appLabel: String) -> Bool { name.lowercased() == self.name.lowercased() }
}
