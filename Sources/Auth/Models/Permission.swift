import Models
public import ORM

/// Something that users may be allowed to do: the table `auth_permission`.
public struct Permission: Model {
    public var id: Int64?
    public var name: String
    public var contentType: Reference<ContentType>
    public var codename: String

    public struct Fields: Sendable {
        public let id = Field("id", \Permission.id, .auto)
        public let name = Field("name", \Permission.name, .char(maxLength: 255), verboseName: "name")
        public let contentType = Field(
            "content_type", \Permission.contentType, .foreignKey(onDelete: .cascade), verboseName: "content type")
        public let codename = Field("codename", \Permission.codename, .char(maxLength: 100), verboseName: "codename")
    }

    public static let fields = Fields()
    public static let schema = Schema(
        app: "auth", Permission.init, fields.id, fields.name, fields.contentType, fields.codename,
        ordering: [
            fields.contentType[\.appLabel].ascending, fields.contentType[\.model].ascending, fields.codename.ascending,
        ],
        options: ModelOptions(
            verboseName: "permission", verboseNamePlural: "permissions",
            ordering: ["content_type__app_label", "content_type__model", "codename"],
            uniqueTogether: [["content_type", "codename"]]),
        managers: [ManagerDescription("objects", DeconstructedObject("django.contrib.auth.models.PermissionManager"))])

    public var primaryKey: Int64? { id }
}
