import MigrationEngine
import Models

enum Redirects0002AlterRedirectNewPathHelpText: Migration {
    static let name = "0002_alter_redirect_new_path_help_text"
    static let dependencies: [MigrationKey] = [.init("redirects", "0001_initial")]
    static let operations: [any Operation] = [
        AlterField(
            "redirect",
            FieldDescription(
                "new_path", .char(maxLength: 200), verboseName: "redirect to", blank: true,
                helpText: "This can be either an absolute path (as above) or a full URL starting with a scheme such as "
                    + "“https://”."))
    ]
}
