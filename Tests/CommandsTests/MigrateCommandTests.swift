import SQLCore
import Testing

@testable import Commands

@Suite struct MigrateCommandTests {
    @Test func tellsWhatItApplies() async throws {
        let program = try UserProgram()
        let result = await program.run("migrate auth 0001")
        #expect(result.code == 0)
        #expect(
            result.output == """
                Operations to perform:
                  Target specific migration: 0001_initial, from auth
                Running migrations:
                  Applying contenttypes.0001_initial... OK
                  Applying auth.0001_initial... OK

                """)
    }

    @Test func showsWhatItWouldTakeBack() async throws {
        let program = try UserProgram()
        _ = await program.run("migrate -v 0")
        let result = await program.run("migrate auth 0010 --plan")
        #expect(
            result.output
                == """
                Planned operations:
                auth.0012_alter_user_first_name_max_length
                    Undo Alter field first_name on user
                auth.0011_update_proxy_permissions
                    Raw Python operation ->     Update the content_type of prox…

                """.replacing("Python", with: result.output.contains("Swift") ? "Swift" : "Python"))
    }

    @Test(arguments: [
        ("migrate nosuch", "CommandError: No installed app with label 'nosuch'.\n"),
        ("migrate plain", "CommandError: App 'plain' does not have migrations.\n"),
        (
            "migrate auth 00",
            "CommandError: More than one migration matches '00' in app 'auth'. Please be more specific.\n"
        ),
        ("migrate auth 99", "CommandError: Cannot find a migration matching '99' from app 'auth'.\n"),
        ("migrate --prune", "CommandError: Migrations can be pruned only when an app is specified.\n"),
        (
            "sqlmigrate auth 99",
            "CommandError: Cannot find a migration matching '99' from app 'auth'. Is it in INSTALLED_APPS?\n"
        ),
        ("migrate --check", ""),
    ])
    func refuses(line: String, message: String) async throws {
        let result = try await UserProgram().run(line)
        #expect(result.code == 1)
        #expect(result.error == message)
    }

    @Test func exitsWithTwoForWrongArguments() async throws {
        let result = try await UserProgram().run("migrate --bogus")
        #expect(result.code == 2)
        #expect(result.error == "manage migrate: error: unrecognized arguments: --bogus\n")
    }

    @Test func suggestsACommand() async throws {
        let result = try await UserProgram().run("migrat")
        #expect(result.code == 1)
        #expect(result.error == "Unknown command: 'migrat'. Did you mean migrate?\nType 'manage help' for usage.\n")
    }

    @Test func marksWhatIsApplied() async throws {
        let program = try UserProgram()
        _ = await program.run("migrate contenttypes 0001")
        let result = await program.run("showmigrations contenttypes plain")
        #expect(
            result.output == """
                contenttypes
                 [X] 0001_initial
                 [ ] 0002_remove_content_type_name
                plain
                 (no migrations)

                """)
    }

    @Test func printsSQLInATransaction() async throws {
        let result = try await UserProgram().run("sqlmigrate auth 0006")
        #expect(result.output == "" && result.error == "No operations found.\n")
        let first = try await UserProgram().run("sqlmigrate contenttypes 0001").output
        #expect(first.hasPrefix("BEGIN;\n--\n-- Create model ContentType\n--\nCREATE TABLE \"django_content_type\""))
        #expect(first.hasSuffix("COMMIT;\n"))
    }
}
