import MigrationEngine
import Models
import SQLCore

enum ContentTypes0002RemoveContentTypeName: Migration {
    static let name = "0002_remove_content_type_name"
    static let dependencies: [MigrationKey] = [.init("contenttypes", "0001_initial")]
    static let operations: [any Operation] = [
        AlterModelOptions(
            "contenttype", ModelOptions(verboseName: "content type", verboseNamePlural: "content types")),
        AlterField("contenttype", FieldDescription("name", .char(maxLength: 100), null: true)),
        RunSwift(RunSwift.noop, backwards: addLegacyName),
        RemoveField("contenttype", "name"),
    ]

    /// Gives each content type the name of its model's class, or of the row itself where the model is gone.
    @Sendable private static func addLegacyName(_ models: HistoricalModels, _ editor: any SchemaEditor) throws {
        let connection = editor.connection
        let rows = try connection.rows(#"SELECT "id", "app_label", "model" FROM "django_content_type""#)
        for row in rows {
            guard row.count == 3, let appLabel = row[1].string, let model = row[2].string else { continue }
            let name = models.state[appLabel, model]?.name ?? model
            try connection.execute(
                #"UPDATE "django_content_type" SET "name" = ? WHERE "id" = ?"#, [.text(name), row[0]])
        }
    }
}
