import Models
public import ORM

/// A named set of permissions that users can have together: the table `auth_group`.
public struct Group: Model {
    public var id: Int64?
    public var name: String

    public struct Fields: Sendable {
        public let id = Field("id", \Group.id, .auto)
        public let name = Field("name", \Group.name, .char(maxLength: 150), unique: true, verboseName: "name")
    }

    public static let fields = Fields()
    /// The permissions of everyone in the group: `Group.permissions.of(group).add([permission.reference], on: db)`.
    public static let permissions = ManyToManyField<Group, Permission>(
        "permissions", to: "auth.Permission", blank: true, verboseName: "permissions")
    public static let schema = Schema(
        app: "auth", Group.init, fields.id, fields.name,
        manyToMany: [permissions.description],
        options: ModelOptions(verboseName: "group", verboseNamePlural: "groups"),
        managers: [ManagerDescription("objects", DeconstructedObject("django.contrib.auth.models.GroupManager"))])

    public var primaryKey: Int64? { id }

    /// A group, not saved yet unless it has a key.
    public init(id: Int64? = nil, name: String) {
        self.id = id
        self.name = name
    }
}
