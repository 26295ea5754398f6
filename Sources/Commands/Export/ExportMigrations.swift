public import ArgumentParser
import MigrationEngine
import MigrationWriters

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes the migrations of an app as the Python files that Django would have written.
///
/// ```
/// manage exportmigrations messaging --output ../django/messaging/migrations
/// ../django/messaging/migrations/__init__.py
/// ../django/messaging/migrations/0001_initial.py
/// ```
///
/// Django runs them to the same schema and the same state. Swift code (`RunSwift`) becomes a `RunPython` that does
/// nothing, and is listed.
public struct ExportMigrations: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "exportmigrations", abstract: "Writes migrations as Python files that Django runs.")

    @Argument(help: ArgumentHelp("App label of the application to export.", valueName: "app_label"))
    var appLabel: String

    @Option(
        name: .shortAndLong,
        help: "The folder to write to. Without it, APP_LABEL/migrations in the current folder.")
    var output: String?

    @Flag(name: .long, help: "Write over files that exist.")
    var force = false

    @Flag(name: .customLong("no-header"), help: "Do not add a header comment to the files.")
    var noHeader = false

    @OptionGroup public var base: BaseOptions

    public init() {}

    public func run(in project: Project, output log: Output) async throws {
        try project.apps.requireInstalled(appLabel)
        guard let migrations = try project.apps.config(appLabel).migrations?.migrations else {
            throw CommandError("App '\(appLabel)' does not have migrations.")
        }
        let folder = output ?? "\(appLabel)/migrations"
        let header = noHeader ? nil : "Exported by \(project.programName) exportmigrations \(appLabel)"
        var files = [(name: "__init__.py", text: "")]
        for migration in migrations {
            let writer = PythonMigrationWriter(migration, header: header)
            files.append((writer.fileName, writer.source))
        }
        for file in files where !force && FileManager.default.fileExists(atPath: "\(folder)/\(file.name)") {
            if file.name == "__init__.py" { continue }
            throw CommandError("\(folder)/\(file.name) exists. Use --force to write over it.")
        }
        try save(files, in: folder, log)
        report(migrations, log)
    }

    private func save(_ files: [(name: String, text: String)], in folder: String, _ log: Output) throws(CommandError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for file in files {
                let path = "\(folder)/\(file.name)"
                // A package may say something in it.
                if file.name == "__init__.py", FileManager.default.fileExists(atPath: path) { continue }
                try Data(file.text.utf8).write(to: URL(filePath: path), options: .atomic)
                if base.verbosity >= .normal { log.line(path) }
            }
        } catch {
            throw CommandError("\(folder) cannot be written: \(error)")
        }
    }

    /// Lists the code that Python lacks.
    private func report(_ migrations: [MigrationDefinition], _ log: Output) {
        for migration in migrations {
            for operation in migration.operations {
                guard let code = operation as? RunSwift, !code.isNoop || code.isReversible && !code.isReverseNoop
                else { continue }
                log.plainError("\(migration.key): the Swift code at \(code.location) is not in the Python file.")
            }
        }
    }
}
