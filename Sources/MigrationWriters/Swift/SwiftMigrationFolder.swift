/// The folder of an app's migrations, and the file in it that lists them.
///
/// ```swift
/// SwiftMigrationFolder.name(for: "django_celery_beat")      // DjangoCeleryBeat
/// SwiftMigrationFolder.listFileName(in: "Messaging")        // MessagingMigrations.swift
/// ```
public enum SwiftMigrationFolder {
    /// The folders of Django's own apps, whose labels do not say where words begin.
    private static let known = ["authtoken": "AuthToken", "contenttypes": "ContentTypes"]

    /// The name of the folder for an app that has none yet.
    public static func name(for appLabel: String) -> String {
        let name = known[appLabel] ?? SwiftName.type(appLabel)
        let isName = name.unicodeScalars.first.map { $0.properties.isXIDStart } ?? false
        return isName ? name : "App" + name
    }

    /// The file that lists the migrations.
    public static func listFileName(in folder: String) -> String { folder + "Migrations.swift" }
}
