public import Auth
import Models
public import ORM
public import SQLCore

/// What a user did in the admin: the table `django_admin_log`.
public struct LogEntry: Model {
    public var id: Int64?
    public var actionTime: DateTime
    public var user: Reference<User>
    public var contentType: Reference<ContentType>?
    /// The primary key of the row it was done to, as text.
    public var objectID: String?
    /// What the row was called at that time.
    public var objectRepr: String
    /// 1 for an addition, 2 for a change, 3 for a deletion.
    public var actionFlag: Int64
    /// What was changed, as JSON or in words.
    public var changeMessage: String

    public struct Fields: Sendable {
        public let id = Field("id", \LogEntry.id, .auto)
        public let actionTime = Field(
            "action_time", \LogEntry.actionTime, .dateTime(isNowByDefault: true), editable: false,
            verboseName: "action time")
        public let user = Field("user", \LogEntry.user, .foreignKey(onDelete: .cascade), verboseName: "user")
        public let contentType = Field(
            "content_type", \LogEntry.contentType, .null(.foreignKey(onDelete: .setNull)), blank: true,
            verboseName: "content type")
        public let objectID = Field(
            "object_id", \LogEntry.objectID, .null(.text), blank: true, verboseName: "object id")
        public let objectRepr = Field(
            "object_repr", \LogEntry.objectRepr, .char(maxLength: 200), verboseName: "object repr")
        public let actionFlag = Field(
            "action_flag", \LogEntry.actionFlag, .positiveSmallInteger(), verboseName: "action flag",
            choices: [1: "Addition", 2: "Change", 3: "Deletion"])
        public let changeMessage = Field(
            "change_message", \LogEntry.changeMessage, .text, blank: true, verboseName: "change message")
    }

    public static let fields = Fields()
    public static let schema = Schema(
        app: "admin", LogEntry.init, fields.id, fields.actionTime, fields.user, fields.contentType, fields.objectID,
        fields.objectRepr, fields.actionFlag, fields.changeMessage, table: "django_admin_log",
        ordering: [fields.actionTime.descending],
        options: ModelOptions(verboseName: "log entry", verboseNamePlural: "log entries"),
        managers: [ManagerDescription("objects", DeconstructedObject("django.contrib.admin.models.LogEntryManager"))])

    public var primaryKey: Int64? { id }
}
