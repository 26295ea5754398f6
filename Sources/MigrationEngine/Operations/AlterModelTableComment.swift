public import Models

/// Changes the comment on a model's table, where the database has such comments. SQLite has none.
public struct AlterModelTableComment: ModelOptionOperation {
    public var name: String
    public var comment: String?

    public init(_ name: String, comment: String?) {
        self.name = name
        self.comment = comment
    }

    public var nameFragment: String? { "alter_\(name.lowercased())_table_comment" }
    public func describe() -> String { "Alter \(name) table comment" }

    public func change(_ options: inout ModelOptions) { options.dbTableComment = comment }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let newModel = try to.model(appLabel, name)
        guard newModel.canMigrate else { return }
        let oldComment = try from.model(appLabel, name).description.options.dbTableComment
        try editor.alterTableComment(
            of: newModel, from: oldComment, to: newModel.description.options.dbTableComment)
    }
}
