import MigrationEngine
import Models
import Testing

/// What `makemigrations` asks, and what it makes of the answers.
@Suite struct QuestionTests {
    private typealias Stable = StableProgram

    @Test(arguments: [
        ("12", "default: 12"), ("'x'", #"default: "x""#), ("None", "default: .null"), ("True", "default: true"),
        ("timezone.now", #"default: .callable("django.utils.timezone.now")"#), ("1 + 2", "default: 3"),
    ])
    func takesAValueForTheRowsThatExist(answer: String, expected: String) async throws {
        let program = try Stable(Stable.pony(Stable.name, Stable.age), answers: ["1", answer])
        let result = await program.run("makemigrations")
        #expect(result.code == 0)
        let source = try #require(program.source("0002_pony_age.swift"))
        #expect(source.contains(expected))
        #expect(source.contains("preservesDefault: false"))
    }

    @Test func asksAgain() async throws {
        let program = try Stable(Stable.pony(Stable.name, Stable.age), answers: ["x", "3", "1", "", "nosuch", "5"])
        let result = await program.run("makemigrations")
        #expect(result.output.contains("NameError: name 'nosuch' is not defined\n"))
        #expect(result.output.contains("Please enter some code, or 'exit' (without quotes) to exit.\n"))
        #expect(program.source("0002_pony_age.swift")?.contains("default: 5") == true)
    }

    @Test(arguments: [("2", Int32(3)), ("1 exit", 1)])
    func leavesOff(answers: String, code: Int32) async throws {
        let program = try Stable(
            Stable.pony(Stable.name, Stable.age), answers: answers.split(separator: " ").map(String.init))
        #expect(await program.run("makemigrations").code == code)
        #expect(program.files.isEmpty)
    }

    @Test(arguments: [("y", "0002_rename_name_pony_title.swift"), ("", "0002_remove_pony_name_pony_title.swift")])
    func asksWhetherAFieldWasRenamed(answer: String, file: String) async throws {
        let title = FieldDescription("title", .char(maxLength: 20), default: "")
        let initial = MigrationDefinition(
            MigrationKey("stable", "0001_initial"), isInitial: true,
            operations: [
                CreateModel("Pony", fields: [Stable.id, FieldDescription("name", .char(maxLength: 20), default: "")])
            ])
        let program = try Stable(Stable.pony(title), migrations: [initial], answers: [answer])
        _ = await program.run("makemigrations")
        #expect(program.files.first == file)
    }

    @Test func endsWhereNobodyCanBeAsked() async throws {
        let program = try Stable(Stable.pony(Stable.name, Stable.age))
        let result = await program.run("makemigrations --noinput")
        #expect(result.code == 3)
        #expect(
            result.output == """
                Field 'age' on model 'pony' not migrated: it is impossible to add a non-nullable field without \
                specifying a default.

                """)
    }
}
