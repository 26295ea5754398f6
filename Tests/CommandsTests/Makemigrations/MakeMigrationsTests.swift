import MigrationEngine
import Models
import Testing

/// What `makemigrations` writes and says. Its words are Django's.
@Suite struct MakeMigrationsTests {
    private typealias Stable = StableProgram
    private let optional = FieldDescription("age", .integer, null: true)

    @Test func writesAMigrationAndListsIt() async throws {
        let program = try Stable(Stable.pony(Stable.name, optional))
        let result = await program.run("makemigrations")
        #expect(result.code == 0)
        #expect(
            result.output.hasPrefix(
                """
                Migrations for 'stable':
                  …/Migrations/Stable/0002_pony_age.swift
                    + Add field age to pony

                """))
        #expect(
            program.source("0002_pony_age.swift") == """
                import MigrationEngine
                import Models

                enum Stable0002PonyAge: Migration {
                    static let name = "0002_pony_age"
                    static let dependencies: [MigrationKey] = [.init("stable", "0001_initial")]
                    static let operations: [any Operation] = [
                        AddField("pony", FieldDescription("age", .integer, null: true))
                    ]
                }

                """)
        #expect(program.source("StableMigrations.swift")?.contains("[Stable0002PonyAge.self]") == true)
    }

    @Test func findsNothing() async throws {
        let program = try Stable(Stable.pony(Stable.name))
        #expect(await program.run("makemigrations --check") == (0, "No changes detected\n", ""))
        #expect(await program.run("makemigrations stable") == (0, "No changes detected in app 'stable'\n", ""))
        #expect(program.files.isEmpty)
    }

    @Test(arguments: [("makemigrations --check", Int32(1)), ("makemigrations --dry-run", 0)])
    func writesNothingWhenAskedTo(line: String, code: Int32) async throws {
        let program = try Stable(Stable.pony(Stable.name, optional))
        let result = await program.run(line)
        #expect(result.code == code)
        #expect(result.output.contains("+ Add field age to pony"))
        #expect(program.files.isEmpty)
    }

    @Test func makesTheFirstMigrationOfAnAppThatIsNamed() async throws {
        let program = try Stable(Stable.pony(Stable.name), migrations: nil)
        #expect(await program.run("makemigrations").output == "No changes detected\n")
        _ = await program.run("makemigrations stable")
        #expect(program.files == ["0001_initial.swift", "StableMigrations.swift"])
    }

    @Test func makesEmptyMigrations() async throws {
        let program = try Stable(Stable.pony(Stable.name))
        _ = await program.run("makemigrations --empty stable -n fill_in")
        #expect(program.source("0002_fill_in.swift")?.contains("enum Stable0002FillIn: Migration {") == true)
        let refused = await program.run("makemigrations --empty")
        #expect(refused.error == "CommandError: You must supply at least one app label when using --empty.\n")
    }

    @Test(arguments: [
        ("makemigrations nosuch", "No installed app with label 'nosuch'.\n", Int32(2)),
        (
            "makemigrations -n not-a-name",
            "CommandError: The migration name must be a valid Python identifier.\n", 1
        ),
    ])
    func refuses(line: String, error: String, code: Int32) async throws {
        #expect(try await Stable(Stable.pony(Stable.name)).run(line) == (code, "", error))
    }

    @Test func writesOnlyPathsWithScriptable() async throws {
        let program = try Stable(Stable.pony(Stable.name, optional))
        let result = await program.run("makemigrations --scriptable")
        #expect(result.output == "…/Migrations/Stable/0002_pony_age.swift\n")
        #expect(result.error.hasPrefix("Migrations for 'stable':\n"))
    }

    @Test func putsChangesIntoTheNewestMigration() async throws {
        let second = MigrationDefinition(
            MigrationKey("stable", "0002_pony_age"), dependencies: [MigrationKey("stable", "0001_initial")],
            operations: [AddField("pony", optional)])
        let program = try Stable(
            Stable.pony(Stable.name, FieldDescription("years", .integer, null: true)),
            migrations: [Stable.initial, second], answers: ["y"])
        let result = await program.run("makemigrations --update")
        #expect(
            result.output.contains(
                """
                  …/Migrations/Stable/0002_pony_years.swift
                    + Add field years to pony

                """))
        #expect(result.output.hasSuffix("Deleted …/Migrations/Stable/0002_pony_age.swift\n"))
        #expect(program.files == ["0002_pony_years.swift", "StableMigrations.swift"])
    }

    @Test func mergesBranches() async throws {
        func branch(_ name: String) -> MigrationDefinition {
            MigrationDefinition(
                MigrationKey("stable", "0002_\(name)"), dependencies: [MigrationKey("stable", "0001_initial")],
                operations: [AddField("pony", FieldDescription(name, .integer, null: true))])
        }
        let program = try Stable([], migrations: [Stable.initial, branch("a"), branch("b")], answers: ["y"])
        let refused = await program.run("makemigrations")
        #expect(
            refused.error == """
                CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph: (0002_a, \
                0002_b in stable).
                To fix them run 'manage makemigrations --merge'

                """)
        let result = await program.run("makemigrations --merge")
        #expect(
            result.output.hasPrefix(
                """
                Merging stable
                  Branch 0002_a
                    + Add field a to pony
                  Branch 0002_b
                    + Add field b to pony

                """))
        #expect(
            program.source("0003_merge_0002_a_0002_b.swift")?.contains(
                """
                    static let dependencies: [MigrationKey] = [.init("stable", "0002_a"), .init("stable", "0002_b")]
                """) == true)
    }
}
