import MigrationEngine
import Models

enum ContentTypes0001Initial: Migration {
    static let name = "0001_initial"
    static let operations: [any Operation] = [
        CreateModel(
            "ContentType",
            fields: [
                FieldDescription(
                    "id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("name", .char(maxLength: 100)),
                FieldDescription("app_label", .char(maxLength: 100)),
                FieldDescription("model", .char(maxLength: 100), verboseName: "python model class name"),
            ],
            options: ModelOptions(
                verboseName: "content type", verboseNamePlural: "content types", dbTable: "django_content_type",
                ordering: .tuple(["name"])),
            managers: [
                ManagerDescription(
                    "objects", DeconstructedObject("django.contrib.contenttypes.models.ContentTypeManager"))
            ]),
        AlterUniqueTogether("contenttype", [["app_label", "model"]]),
    ]
}
