import Admin
import AdminMigrations
import Auth
import AuthMigrations
import AuthTokenMigrations
import ContentTypesMigrations
import FlatPagesMigrations
import Messaging
import MessagingMigrations
import MigrationEngine
import Models
import ORM
import RedirectsMigrations
import Sessions
import SessionsMigrations
import SitesMigrations

extension Apps {
    /// The apps of this project, in the order of Django's `INSTALLED_APPS`.
    static let installed = Apps([
        AppConfig(
            "admin", name: "django.contrib.admin", verboseName: "Administration", models: [LogEntry.schema.description],
            migrations: adminMigrations),
        AppConfig(
            "auth", name: "django.contrib.auth", verboseName: "Authentication and Authorization",
            models: [Permission.schema.description, Group.schema.description, User.schema.description],
            naturalKeys: [
                "Permission": NaturalKey("codename", "content_type", dependencies: ["contenttypes.contenttype"]),
                "Group": ["name"], "User": ["username"],
            ],
            migrations: authMigrations, postMigrate: [CreatePermissions()]),
        AppConfig(
            "contenttypes", name: "django.contrib.contenttypes", verboseName: "Content Types",
            models: [ContentType.schema.description], naturalKeys: ["ContentType": ["app_label", "model"]],
            migrations: contentTypesMigrations,
            preMigrate: [RenameContentTypes()], postMigrate: [CreateContentTypes()]),
        AppConfig(
            "sessions", name: "django.contrib.sessions", models: [Session.schema.description],
            migrations: sessionsMigrations),
        AppConfig("messages", name: "django.contrib.messages"),
        AppConfig("staticfiles", name: "django.contrib.staticfiles", verboseName: "Static Files"),
        AppConfig("rest_framework", verboseName: "Django REST framework"),
        AppConfig(
            "authtoken", name: "rest_framework.authtoken", verboseName: "Auth Token",
            models: [Token.schema.description, TokenProxy.description], migrations: authTokenMigrations),
        AppConfig("messaging", models: [Message.schema.description], migrations: messagingMigrations),
    ])

    /// Apps of Django that this project does without, and that imported apps may depend on.
    static let library = [
        AppConfig(
            "sites", name: "django.contrib.sites", verboseName: "Sites", migrations: sitesMigrations,
            postMigrate: [CreateDefaultSite()]),
        AppConfig(
            "redirects", name: "django.contrib.redirects", verboseName: "Redirects", migrations: redirectsMigrations),
        AppConfig(
            "flatpages", name: "django.contrib.flatpages", verboseName: "Flat Pages", migrations: flatPagesMigrations),
    ]
}
