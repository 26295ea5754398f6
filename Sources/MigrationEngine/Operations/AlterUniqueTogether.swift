public import Models

/// Changes which groups of fields must be unique together.
///
/// ```swift
/// AlterUniqueTogether("Pony", [["pink", "weight"]])
/// // CREATE UNIQUE INDEX "stable_pony_pink_weight_ce5bb3b4_uniq" ON "stable_pony" ("pink", "weight")
/// ```
public struct AlterUniqueTogether: ModelOptionOperation {
    public var name: String
    public var uniqueTogether: [[String]]?
    /// The value that it was read from: Django writes an empty one in the form in which it was given.
    var source: LiteralValue?

    public init(_ name: String, _ uniqueTogether: [[String]]?) {
        self.name = name
        self.uniqueTogether = uniqueTogether
    }

    public var nameFragment: String? { "alter_\(name.lowercased())_unique_together" }
    public func describe() -> String {
        "Alter unique_together for \(name) (\(Set(uniqueTogether ?? []).count) constraint(s))"
    }

    public func change(_ options: inout ModelOptions) { options.uniqueTogether = uniqueTogether }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let newModel = try to.model(appLabel, name)
        guard newModel.canMigrate else { return }
        try editor.alterUniqueTogether(
            of: newModel, from: from[appLabel, name]?.options.uniqueTogether ?? [],
            to: to[appLabel, name]?.options.uniqueTogether ?? [])
    }

    public func references(field name: String, of model: String, appLabel: String) -> Bool {
        guard references(model: model, appLabel: appLabel) else { return false }
        guard let uniqueTogether, !uniqueTogether.isEmpty else { return true }
        return uniqueTogether.contains { $0.contains(name) }
    }
}
