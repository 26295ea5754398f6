import MigrationEngine
import Models

enum Redirects0001Initial: Migration {
    static let name = "0001_initial"
    static let dependencies: [MigrationKey] = [.init("sites", "0001_initial")]
    static let operations: [any Operation] = [
        CreateModel(
            "Redirect",
            fields: [
                FieldDescription("id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("site", .foreignKey(to: "sites.Site", onDelete: .cascade), verboseName: "site"),
                FieldDescription(
                    "old_path", .char(maxLength: 200), verboseName: "redirect from", dbIndex: true,
                    helpText: "This should be an absolute path, excluding the domain name. Example: “/events/search/”."
                ),
                FieldDescription(
                    "new_path", .char(maxLength: 200), verboseName: "redirect to", blank: true,
                    helpText: "This can be either an absolute path (as above) or a full URL starting with “http://”."),
            ],
            options: ModelOptions(
                verboseName: "redirect", verboseNamePlural: "redirects", dbTable: "django_redirect",
                ordering: ["old_path"], uniqueTogether: [["site", "old_path"]]))
    ]
}
