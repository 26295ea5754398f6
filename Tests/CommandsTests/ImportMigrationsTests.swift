import AuthMigrations
import ContentTypesMigrations
import Foundation
import MigrationEngine
import SQLCore
import SQLiteDriver
import Testing

@testable import Commands

/// Small Django apps in a folder of their own, and a program on an empty database.
private struct ImportProgram {
    let root: String
    let database: SQLiteDatabase

    init() throws {
        root = FileManager.default.temporaryDirectory.path + "/import-\(UInt64.random(in: 0 ... .max))"
        database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    func write(_ path: String, _ text: String) throws {
        let file = URL(filePath: root + "/" + path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func run(_ arguments: String...) async -> (code: Int32, output: String, error: String) {
        let database = database
        var project = Project(
            apps: Apps([
                AppConfig("auth", migrations: authMigrations, postMigrate: [CreatePermissions()]),
                AppConfig("contenttypes", migrations: contentTypesMigrations, postMigrate: [CreateContentTypes()]),
                AppConfig("unrelated"),
            ])
        ) { database }
        project.migrationsFolder = root + "/Migrations"
        let capture = Capture()
        let utility = ManagementUtility(
            project, commands: [ImportPythonMigrations.self, Adopt.self], output: capture.makeOutput())
        let code = await utility.run(arguments)
        return (code, capture.output, capture.error)
    }

    var tables: [String] {
        get throws {
            try database.read { db in
                try db.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").compactMap { row in
                    if case .text(let name)? = row.first { name } else { nil }
                }
            }
        }
    }

    func read(_ path: String) -> String {
        FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static let notes = """
        from django.conf import settings
        from django.db import migrations, models

        class Migration(migrations.Migration):
            initial = True
            dependencies = [migrations.swappable_dependency(settings.AUTH_USER_MODEL)]
            operations = [
                migrations.CreateModel(
                    name="Note",
                    fields=[
                        ("id", models.BigAutoField(primary_key=True)),
                        ("text", models.TextField()),
                        ("author", models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)),
                    ],
                    options={"verbose_name": "short note"},
                )
            ]

        """

    static let code = """
        from django.db import migrations

        def fill(apps, editor):
            apps.get_model("notes", "Note").objects.update(text="x")

        class Migration(migrations.Migration):
            dependencies = [("notes", "0001_initial")]
            operations = [migrations.RunPython(fill)]

        """
}

@Suite struct ImportMigrationsTests {
    private func withProgram(_ body: (ImportProgram) async throws -> Void) async throws {
        let program = try ImportProgram()
        defer { program.remove() }
        try await body(program)
    }

    @Test func appliesPythonWithWhatItDependsOn() async throws {
        try await withProgram { program in
            try program.write("notes/migrations/0001_initial.py", ImportProgram.notes)
            let result = await program.run("importmigrations", program.root + "/notes", "--run")
            #expect(result.error.isEmpty)
            #expect(result.code == 0)
            #expect(result.output.contains("  Applying notes.0001_initial... OK\n"))
            #expect(try program.tables.contains("notes_note"))
            #expect(try program.tables.contains("auth_user"))
            let permission = try program.database.read { db in
                try db.scalar("SELECT name FROM auth_permission WHERE codename = 'add_note'")
            }
            #expect(permission == .text("Can add short note"))
            let again = await program.run("importmigrations", "notes=\(program.root)/notes/migrations", "--run")
            #expect(again.output.contains("  No migrations to apply.\n"))
        }
    }

    @Test func appliesNothingWhileCodeIsMissing() async throws {
        try await withProgram { program in
            try program.write("notes/migrations/0001_initial.py", ImportProgram.notes)
            try program.write("notes/migrations/0002_fill.py", ImportProgram.code)
            let refused = await program.run("importmigrations", program.root + "/notes", "--run")
            #expect(refused.code == 1)
            #expect(
                refused.output.contains(
                    "0002_fill.py:8: RunPython(fill): the code of a function is not carried out\n"))
            #expect(
                refused.error
                    == "CommandError: Nothing was done: 1 place needs Python code (--allow-code lets it count as done).\n"
            )
            #expect(try program.tables.isEmpty)
            let checked = await program.run("importmigrations", program.root + "/notes", "--check-only")
            #expect(checked.code == 1)
            let allowed = await program.run("importmigrations", program.root + "/notes", "--run", "--allow-code")
            #expect(allowed.code == 0)
            #expect(allowed.output.contains("Code that counts as done:\n"))
            #expect(allowed.output.contains("  Applying notes.0002_fill... OK\n"))
        }
    }

    @Test func writesSwiftWithHooks() async throws {
        try await withProgram { program in
            try program.write("notes/migrations/0001_initial.py", ImportProgram.notes)
            try program.write("notes/migrations/0002_fill.py", ImportProgram.code)
            let result = await program.run("importmigrations", program.root + "/notes")
            #expect(result.code == 0)
            #expect(program.read("Migrations/Notes/NotesMigrations.swift").contains("Notes0002Fill.self"))
            #expect(program.read("Migrations/Notes/0001_initial.swift").contains("CreateModel("))
            #expect(program.read("Migrations/Notes/0002_fill.swift").contains("UntranslatedCode.error("))
            try program.write("Migrations/Notes/0002_fill.swift", "// written by hand\n")
            let second = await program.run("importmigrations", program.root + "/notes")
            #expect(second.code == 1)
            #expect(second.error.contains("is there already with another content"))
        }
    }

    @Test func namesAppsThatAreMissing() async throws {
        try await withProgram { program in
            try program.write(
                "notes/migrations/0002_fill.py",
                ImportProgram.code.replacing("\"notes\", \"0001", with: "\"other\", \"0001"))
            let result = await program.run("importmigrations", program.root + "/notes", "--run", "--allow-code")
            #expect(
                result.error
                    == "CommandError: notes.0002_fill depends on other.0001_initial, whose app is neither named nor built in. "
                    + "Name its folder too: other=DIR\n")
        }
    }

    @Test func adoptsAProject() async throws {
        try await withProgram { program in
            try program.write("site/manage.py", "setdefault('DJANGO_SETTINGS_MODULE', 'config')\n")
            try program.write("site/config.py", "INSTALLED_APPS = ['notes']\nTIME_ZONE = 'UTC'\n")
            try program.write("site/notes/migrations/0001_initial.py", ImportProgram.notes)
            let result = await program.run("adopt", program.root + "/site", "-o", program.root + "/out")
            #expect(result.code == 0)
            #expect(program.read("out/Sources/Notes/Models/Note.swift").contains("public struct Note: Model"))
            #expect(program.read("out/Sources/Notes/Models/Note.swift").contains("Reference<User>"))
            #expect(program.read("out/Sources/Adopted/AdoptedApps.swift").contains("models: notesModels"))
            #expect(program.read("out/REPORT.txt").contains("    TIME_ZONE = UTC\n"))
        }
    }
}
