import MigrationEngine
import Models

enum Sessions0001Initial: Migration {
    static let name = "0001_initial"
    static let operations: [any Operation] = [
        CreateModel(
            "Session",
            fields: [
                FieldDescription(
                    "session_key", .char(maxLength: 40), verboseName: "session key", primaryKey: true,
                    serialize: false),
                FieldDescription("session_data", .text, verboseName: "session data"),
                FieldDescription("expire_date", .dateTime(), verboseName: "expire date", dbIndex: true),
            ],
            options: ModelOptions(
                verboseName: "session", verboseNamePlural: "sessions", dbTable: "django_session", abstract: false),
            managers: [
                ManagerDescription("objects", DeconstructedObject("django.contrib.sessions.models.SessionManager"))
            ])
    ]
}
