public import Models

/// Changes which groups of fields are indexed together: an option of Django before 5.1, found in old migrations.
public struct AlterIndexTogether: ModelOptionOperation {
    public var name: String
    public var indexTogether: [[String]]?
    /// The value that it was read from: Django writes an empty one in the form in which it was given.
    var source: LiteralValue?

    public init(_ name: String, _ indexTogether: [[String]]?) {
        self.name = name
        self.indexTogether = indexTogether
    }

    public var nameFragment: String? { "alter_\(name.lowercased())_index_together" }
    public func describe() -> String {
        "Alter index_together for \(name) (\(Set(indexTogether ?? []).count) constraint(s))"
    }

    public func change(_ options: inout ModelOptions) { options.indexTogether = indexTogether }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let newModel = try to.model(appLabel, name)
        guard newModel.canMigrate else { return }
        try editor.alterIndexTogether(
            of: newModel, from: from[appLabel, name]?.options.indexTogether ?? [],
            to: to[appLabel, name]?.options.indexTogether ?? [])
    }

    public func references(field name: String, of model: String, appLabel: String) -> Bool {
        guard references(model: model, appLabel: appLabel) else { return false }
        guard let indexTogether, !indexTogether.isEmpty else { return true }
        return indexTogether.contains { $0.contains(name) }
    }
}
