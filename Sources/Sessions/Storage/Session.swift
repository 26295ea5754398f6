import Models
public import ORM
public import SQLCore

/// What the server remembers of one browser: the table `django_session`.
public struct Session: Model {
    public typealias ID = String

    public var sessionKey: String
    /// Signed and perhaps compressed; see ``SessionCodec``.
    public var sessionData: String
    public var expireDate: DateTime

    public struct Fields: Sendable {
        public let sessionKey = Field(
            "session_key", \Session.sessionKey, .char(maxLength: 40), primaryKey: true, verboseName: "session key")
        public let sessionData = Field("session_data", \Session.sessionData, .text, verboseName: "session data")
        public let expireDate = Field(
            "expire_date", \Session.expireDate, .dateTime(), dbIndex: true, verboseName: "expire date")
    }

    public static let fields = Fields()
    public static let schema = Schema(
        app: "sessions", Session.init, fields.sessionKey, fields.sessionData, fields.expireDate,
        table: "django_session",
        options: ModelOptions(verboseName: "session", verboseNamePlural: "sessions", abstract: false),
        managers: [ManagerDescription("objects", DeconstructedObject("django.contrib.sessions.models.SessionManager"))])

    public var primaryKey: String? { sessionKey }
}
