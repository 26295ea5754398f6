import MigrationEngine
import Models

enum FlatPages0001Initial: Migration {
    static let name = "0001_initial"
    static let dependencies: [MigrationKey] = [.init("sites", "0001_initial")]
    static let operations: [any Operation] = [
        CreateModel(
            "FlatPage",
            fields: [
                FieldDescription("id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("url", .char(maxLength: 100), verboseName: "URL", dbIndex: true),
                FieldDescription("title", .char(maxLength: 200), verboseName: "title"),
                FieldDescription("content", .text, verboseName: "content", blank: true),
                FieldDescription("enable_comments", .boolean, verboseName: "enable comments", default: false),
                FieldDescription(
                    "template_name", .char(maxLength: 70), verboseName: "template name", blank: true,
                    helpText: "Example: “flatpages/contact_page.html”. If this isn’t provided, the system will use "
                        + "“flatpages/default.html”."),
                FieldDescription(
                    "registration_required", .boolean, verboseName: "registration required", default: false,
                    helpText: "If this is checked, only logged-in users will be able to view the page."),
                FieldDescription("sites", .manyToMany(to: "sites.Site"), verboseName: "sites"),
            ],
            options: ModelOptions(
                verboseName: "flat page", verboseNamePlural: "flat pages", dbTable: "django_flatpage",
                ordering: ["url"]))
    ]
}
