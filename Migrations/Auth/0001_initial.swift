import MigrationEngine
import Models

enum Auth0001Initial: Migration {
    static let name = "0001_initial"
    static let dependencies: [MigrationKey] = [.first("contenttypes")]
    static let operations: [any Operation] = [createPermission, createGroup, createUser]

    private static let createPermission = CreateModel(
        "Permission",
        fields: [
            FieldDescription("id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
            FieldDescription("name", .char(maxLength: 50), verboseName: "name"),
            FieldDescription(
                "content_type", .foreignKey(to: "contenttypes.ContentType", onDelete: .cascade),
                verboseName: "content type"),
            FieldDescription("codename", .char(maxLength: 100), verboseName: "codename"),
        ],
        options: ModelOptions(
            verboseName: "permission", verboseNamePlural: "permissions",
            ordering: ["content_type__app_label", "content_type__model", "codename"],
            uniqueTogether: [["content_type", "codename"]]),
        managers: [
            ManagerDescription("objects", DeconstructedObject("django.contrib.auth.models.PermissionManager"))
        ])

    private static let createGroup = CreateModel(
        "Group",
        fields: [
            FieldDescription("id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
            FieldDescription("name", .char(maxLength: 80), verboseName: "name", unique: true),
            FieldDescription(
                "permissions", .manyToMany(to: "auth.Permission"), verboseName: "permissions", blank: true),
        ],
        options: ModelOptions(verboseName: "group", verboseNamePlural: "groups"),
        managers: [
            ManagerDescription("objects", DeconstructedObject("django.contrib.auth.models.GroupManager"))
        ])

    private static let createUser = CreateModel(
        "User",
        fields: [
            FieldDescription("id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
            FieldDescription("password", .char(maxLength: 128), verboseName: "password"),
            FieldDescription(
                "last_login", .dateTime(), verboseName: "last login", default: .callable("django.utils.timezone.now")),
            FieldDescription(
                "is_superuser", .boolean, verboseName: "superuser status", default: false,
                helpText: "Designates that this user has all permissions without explicitly assigning them."),
            FieldDescription(
                "username", .char(maxLength: 30), verboseName: "username", unique: true,
                helpText: "Required. 30 characters or fewer. Letters, digits and @/./+/-/_ only.",
                validators: [usernameValidator]),
            FieldDescription("first_name", .char(maxLength: 30), verboseName: "first name", blank: true),
            FieldDescription("last_name", .char(maxLength: 30), verboseName: "last name", blank: true),
            FieldDescription("email", .email(maxLength: 75), verboseName: "email address", blank: true),
            FieldDescription(
                "is_staff", .boolean, verboseName: "staff status", default: false,
                helpText: "Designates whether the user can log into this admin site."),
            FieldDescription(
                "is_active", .boolean, verboseName: "active", default: true,
                helpText: "Designates whether this user should be treated as active. "
                    + "Unselect this instead of deleting accounts."),
            FieldDescription(
                "date_joined", .dateTime(), verboseName: "date joined", default: .callable("django.utils.timezone.now")),
            FieldDescription(
                "groups", .manyToMany(to: "auth.Group", relatedName: "user_set", relatedQueryName: "user"),
                verboseName: "groups", blank: true,
                helpText: "The groups this user belongs to. A user will get all permissions granted to each of "
                    + "their groups."),
            FieldDescription(
                "user_permissions",
                .manyToMany(to: "auth.Permission", relatedName: "user_set", relatedQueryName: "user"),
                verboseName: "user permissions", blank: true, helpText: "Specific permissions for this user."),
        ],
        options: ModelOptions(verboseName: "user", verboseNamePlural: "users", swappable: "AUTH_USER_MODEL"),
        managers: [
            ManagerDescription("objects", DeconstructedObject("django.contrib.auth.models.UserManager"))
        ])
}

/// The rule for user names, which several migrations repeat.
let usernameValidator = LiteralValue.object(
    DeconstructedObject("django.contrib.auth.validators.UnicodeUsernameValidator"))
