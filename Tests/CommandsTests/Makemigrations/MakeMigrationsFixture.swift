import Commands
import Foundation
import MigrationEngine
import Models
import SQLiteDriver

/// A program with one app, whose migrations are in a folder of its own for the time of a test.
final class StableProgram {
    let folder: URL
    private let project: Project

    /// - Parameters:
    ///   - models: The models as they are now.
    ///   - migrations: The migrations that exist; by default one that makes a pony with a name.
    init(
        _ models: [ModelDescription], migrations: [MigrationDefinition]? = [StableProgram.initial],
        answers: [String] = []
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "makemigrations-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "Migrations"), withIntermediateDirectories: true)
        try Data().write(to: folder.appending(path: "Package.swift"))
        let apps = Apps([
            AppConfig(
                "stable", models: models, migrations: migrations.map { AppMigrations("stable", definitions: $0) })
        ])
        var project = Project(apps: apps, prompter: ScriptedPrompter(answers)) {
            try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        }
        project.migrationsFolder = folder.appending(path: "Migrations").path
        self.project = project
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static let id = FieldDescription(
        "id", .bigAuto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true)
    static let name = FieldDescription("name", .char(maxLength: 20))
    static let age = FieldDescription("age", .integer)

    static func pony(_ fields: FieldDescription...) -> [ModelDescription] {
        [ModelDescription("stable", "Pony", fields: [id] + fields)]
    }

    static let initial = MigrationDefinition(
        MigrationKey("stable", "0001_initial"), isInitial: true,
        operations: [CreateModel("Pony", fields: [id, name])])

    /// Runs a command line; returns the exit code, what was written with the folder as `…`, and what to standard error.
    func run(_ line: String) async -> (code: Int32, output: String, error: String) {
        let capture = Capture()
        let utility = ManagementUtility(project, commands: [MakeMigrations.self], output: capture.makeOutput())
        let code = await utility.run(line.split(separator: " ").map(String.init))
        return (code, capture.output.replacing(folder.path, with: "…"), capture.error.replacing(folder.path, with: "…"))
    }

    /// The text of a file below `Migrations/Stable`.
    func source(_ name: String) -> String? {
        try? String(contentsOf: folder.appending(path: "Migrations/Stable/\(name)"), encoding: .utf8)
    }

    /// The names of the files in `Migrations/Stable`.
    var files: [String] {
        let path = folder.appending(path: "Migrations/Stable").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }
}
