import Commands
import Foundation
import MigrationEngine
import Models
import SQLiteDriver
import Testing

/// `squashmigrations`, `optimizemigration` and `exportmigrations`, on files in a folder of their own.
@Suite struct SquashMigrationsTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()

    private static let zoo = AppMigrations(
        "zoo",
        definitions: [
            MigrationDefinition(
                MigrationKey("zoo", "0001_initial"), isInitial: true,
                operations: [
                    CreateModel("Pony", fields: [FieldDescription("id", .bigAuto, primaryKey: true)])
                ]),
            MigrationDefinition(
                MigrationKey("zoo", "0002_pink"), dependencies: [.init("zoo", "0001_initial")],
                operations: [
                    AddField("pony", FieldDescription("pink", .integer, default: 1)),
                    AlterField("pony", FieldDescription("pink", .integer, default: 2)),
                ]),
            MigrationDefinition(
                MigrationKey("zoo", "0003_code"), dependencies: [.init("zoo", "0002_pink")],
                operations: [RunSwift { _, _ in }]),
        ])

    private func run(
        _ line: String, answers: [String] = []
    ) async throws -> (code: Int32, output: String, error: String) {
        try FileManager.default.createDirectory(atPath: folder + "/Migrations", withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: folder + "/Package.swift", contents: Data())
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        var project = Project(
            apps: Apps([AppConfig("zoo", migrations: Self.zoo)]), prompter: ScriptedPrompter(answers)
        ) { database }
        project.migrationsFolder = folder + "/Migrations"
        let capture = Capture()
        let utility = ManagementUtility(
            project, commands: [SquashMigrations.self, OptimizeMigration.self, ExportMigrations.self],
            output: capture.makeOutput())
        let arguments = line.replacing("FOLDER", with: folder).split(separator: " ").map(String.init)
        let code = await utility.run(arguments)
        return (code, capture.output, capture.error)
    }

    private func read(_ path: String) throws -> String {
        try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    }

    @Test func squashesAndOptimizes() async throws {
        let result = try await run("squashmigrations zoo 0002 --skip-checks", answers: ["what", "Yes"])
        #expect(result.code == 0 && result.error.isEmpty)
        #expect(
            result.output.hasPrefix(
                """
                Will squash the following migrations:
                 - 0001_initial
                 - 0002_pink
                Optimizing...
                  Optimized from 3 operations to 1 operations.
                Created new squashed migration \(folder)/Migrations/Zoo/0001_squashed_0002_pink.swift

                """))
        let source = try read("Migrations/Zoo/0001_squashed_0002_pink.swift")
        #expect(source.contains("FieldDescription(\"pink\", .integer, default: 2)"))
        #expect(try read("Migrations/Zoo/ZooMigrations.swift").contains("[Zoo0001Squashed0002Pink.self]"))
        let again = try await run("squashmigrations zoo 0002 --noinput --skip-checks")
        #expect(
            again.error == "CommandError: Migration 0001_squashed_0002_pink already exists. Use a different name.\n")
    }

    @Test func namesCodeThatMustBeCopied() async throws {
        let result = try await run("squashmigrations zoo 0002 0003 --noinput --skip-checks --squashed-name all")
        #expect(result.output.contains("\nManual porting required\n"))
        let source = try read("Migrations/Zoo/0002_all.swift")
        #expect(source.contains("/// Code of other migrations needs manual copying. Copy the code from "))
        #expect(source.contains("RunSwift(forwards)"))
    }

    @Test func stopsWhenTold() async throws {
        let result = try await run("squashmigrations zoo 0003 --skip-checks", answers: ["n"])
        #expect(result.code == 0 && !result.output.contains("Optimizing"))
    }

    @Test(arguments: [
        ("squashmigrations other 0001", "No installed app with label 'other'."),
        ("squashmigrations zoo 0009", "Cannot find a migration matching '0009' from app 'zoo'."),
        ("squashmigrations zoo 000", "More than one migration matches '000' in app 'zoo'. Please be more specific."),
        ("optimizemigration zoo 9", "Cannot find a migration matching '9' from app 'zoo'."),
    ])
    func namesTheTrouble(line: String, message: String) async throws {
        let result = try await run(line + " --skip-checks")
        #expect(result.code == 1 && result.error == "CommandError: \(message)\n")
    }

    @Test func optimizes() async throws {
        let checked = try await run("optimizemigration zoo 0002 --check --skip-checks")
        #expect(checked.code == 1 && checked.output == "Optimizing from 2 operations to 1 operations.\n")
        let result = try await run("optimizemigration zoo 0002 --skip-checks")
        #expect(result.output.hasSuffix("Optimized migration \(folder)/Migrations/Zoo/0002_pink.swift\n"))
        let unchanged = try await run("optimizemigration zoo 0001 --skip-checks")
        #expect(unchanged.output == "No optimizations possible.\n")
    }

    @Test func exportsToPython() async throws {
        let result = try await run("exportmigrations zoo --output FOLDER/zoo --no-header")
        #expect(result.code == 0 && result.output.hasPrefix("\(folder)/zoo/__init__.py\n"))
        #expect(result.error.contains("zoo.0003_code: the Swift code at "))
        #expect(
            try read("zoo/0001_initial.py") == """
                from django.db import migrations, models


                class Migration(migrations.Migration):

                    initial = True

                    dependencies = [
                    ]

                    operations = [
                        migrations.CreateModel(
                            name='Pony',
                            fields=[
                                ('id', models.BigAutoField(primary_key=True)),
                            ],
                        ),
                    ]

                """)
        let again = try await run("exportmigrations zoo --output FOLDER/zoo")
        #expect(again.error == "CommandError: \(folder)/zoo/0001_initial.py exists. Use --force to write over it.\n")
    }
}
