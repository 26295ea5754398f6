import Models
public import ORM
public import SQLCore

/// A user of Django's `auth` app: the table `auth_user`.
public struct User: Model {
    public var id: Int64?
    /// The encoded hash, never the password itself.
    public var password: String
    public var lastLogin: DateTime?
    public var isSuperuser: Bool
    public var username: String
    public var firstName: String
    public var lastName: String
    public var email: String
    public var isStaff: Bool
    public var isActive: Bool
    public var dateJoined: DateTime

    public struct Fields: Sendable {
        public let id = Field("id", \User.id, .auto)
        public let password = Field("password", \User.password, .char(maxLength: 128), verboseName: "password")
        public let lastLogin = Field(
            "last_login", \User.lastLogin, .null(.dateTime()), blank: true, verboseName: "last login")
        public let isSuperuser = Field(
            "is_superuser", \User.isSuperuser, .boolean(default: false), verboseName: "superuser status",
            helpText: "Designates that this user has all permissions without explicitly assigning them.")
        public let username = Field(
            "username", \User.username, .char(maxLength: 150), unique: true, verboseName: "username",
            helpText: "Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
            validators: [.object(DeconstructedObject("django.contrib.auth.validators.UnicodeUsernameValidator"))],
            errorMessages: ["unique": "A user with that username already exists."])
        public let firstName = Field(
            "first_name", \User.firstName, .char(maxLength: 150), blank: true, verboseName: "first name")
        public let lastName = Field(
            "last_name", \User.lastName, .char(maxLength: 150), blank: true, verboseName: "last name")
        public let email = Field("email", \User.email, .email(), blank: true, verboseName: "email address")
        public let isStaff = Field(
            "is_staff", \User.isStaff, .boolean(default: false), verboseName: "staff status",
            helpText: "Designates whether the user can log into this admin site.")
        public let isActive = Field(
            "is_active", \User.isActive, .boolean(default: true), verboseName: "active",
            helpText: "Designates whether this user should be treated as active. "
                + "Unselect this instead of deleting accounts.")
        public let dateJoined = Field(
            "date_joined", \User.dateJoined, .dateTime(isNowByDefault: true), verboseName: "date joined")
    }

    public static let fields = Fields()
    /// The groups that the user belongs to: `User.groups.of(user).set([group.reference], on: db)`.
    public static let groups = ManyToManyField<User, Group>(
        "groups", to: "auth.Group", relatedName: "user_set", relatedQueryName: "user", blank: true,
        verboseName: "groups",
        helpText: "The groups this user belongs to. A user will get all permissions granted to each of "
            + "their groups.")
    /// The permissions of the user alone.
    public static let userPermissions = ManyToManyField<User, Permission>(
        "user_permissions", to: "auth.Permission", relatedName: "user_set", relatedQueryName: "user", blank: true,
        verboseName: "user permissions", helpText: "Specific permissions for this user.")
    public static let schema = Schema(
        app: "auth", User.init, fields.id, fields.password, fields.lastLogin, fields.isSuperuser, fields.username,
        fields.firstName, fields.lastName, fields.email, fields.isStaff, fields.isActive, fields.dateJoined,
        manyToMany: [groups.description, userPermissions.description],
        options: ModelOptions(
            verboseName: "user", verboseNamePlural: "users", abstract: false, swappable: "AUTH_USER_MODEL"),
        managers: [ManagerDescription("objects", DeconstructedObject("django.contrib.auth.models.UserManager"))])

    public var primaryKey: Int64? { id }

    init(
        id: Int64?, password: String, lastLogin: DateTime?, isSuperuser: Bool, username: String, firstName: String,
        lastName: String, email: String, isStaff: Bool, isActive: Bool, dateJoined: DateTime
    ) {
        self.id = id
        self.password = password
        self.lastLogin = lastLogin
        self.isSuperuser = isSuperuser
        self.username = username
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.isStaff = isStaff
        self.isActive = isActive
        self.dateJoined = dateJoined
    }

    /// A user who is not saved yet, with Django's defaults.
    public init(username: String, password: String = "", email: String = "") {
        self.init(
            id: nil, password: password, lastLogin: nil, isSuperuser: false, username: username, firstName: "",
            lastName: "", email: email, isStaff: false, isActive: true, dateJoined: .now)
    }
}
