import Models
public import ORM

/// A model by its name, as a row that others can refer to: the table `django_content_type`.
public struct ContentType: Model {
    public var id: Int64?
    public var appLabel: String
    public var model: String

    public struct Fields: Sendable {
        public let id = Field("id", \ContentType.id, .auto)
        public let appLabel = Field("app_label", \ContentType.appLabel, .char(maxLength: 100))
        public let model = Field(
            "model", \ContentType.model, .char(maxLength: 100), verboseName: "python model class name")
    }

    public static let fields = Fields()
    public static let schema = Schema(
        app: "contenttypes", ContentType.init, fields.id, fields.appLabel, fields.model, table: "django_content_type",
        options: ModelOptions(
            verboseName: "content type", verboseNamePlural: "content types", uniqueTogether: [["app_label", "model"]]),
        managers: [
            ManagerDescription(
                "objects", DeconstructedObject("django.contrib.contenttypes.models.ContentTypeManager"))
        ])

    public var primaryKey: Int64? { id }
}
