public import MigrationEngine

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An app of a Django project, as its files tell it: its label and its migrations.
///
/// ```swift
/// let app = try PythonApp(directory: "shop", options: options)
/// app.label                   // shop
/// app.migrations              // AppMigrations
/// app.findings                // what is not translated
/// ```
public struct PythonApp: Sendable {
    public let label: String
    /// The dotted name of the app's package, as far as the folders tell it.
    public let package: String
    /// The folder of the migrations.
    public let folder: String
    public let migrations: AppMigrations
    public let findings: [ImportFinding]
    /// How many files there are.
    public let fileCount: Int

    /// Reads all migrations of an app.
    ///
    /// - Parameters:
    ///   - directory: The folder of the migrations, or that of the app.
    ///   - label: The app's label; otherwise `apps.py` or the folder's name says it.
    ///   - report: Called with each file before it is read.
    public init(
        directory: String, label: String? = nil, options: PythonImportOptions = PythonImportOptions(),
        report: (String) -> Void = { _ in }
    ) throws(PythonAppError) {
        let folder = try PythonAppFolder(directory)
        self.folder = folder.migrations
        package = folder.package
        self.label = label ?? folder.label
        let reader = PythonMigrationReader(self.label, module: folder.package + ".migrations", options: options)
        var definitions: [MigrationDefinition] = []
        var findings: [ImportFinding] = []
        let names = try folder.migrationNames()
        for name in names {
            let file = folder.migrations + "/" + name + ".py"
            report(file)
            guard let data = FileManager.default.contents(atPath: file) else {
                throw PythonAppError("\(file) cannot be read.")
            }
            let result = reader.read(name: name, file: file, bytes: Array(data))
            if let migration = result.migration { definitions.append(migration) }
            findings += result.findings
        }
        fileCount = names.count
        migrations = AppMigrations(self.label, definitions: definitions)
        self.findings = findings
    }
}

/// A folder that is none of a Django app.
public struct PythonAppError: Error, Sendable, CustomStringConvertible {
    public let message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }
}
