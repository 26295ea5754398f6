import SQLCore
import Synchronization
import Testing

@testable import Commands

@Suite struct UserCommandTests {
    func migrated(answers: [String] = [], environment: [String: String] = [:]) async throws -> UserProgram {
        let program = try UserProgram(answers: answers, environment: environment)
        _ = await program.run("migrate -v 0")
        return program
    }

    @Test func makesSuperuserFromTheEnvironment() async throws {
        let program = try await migrated(environment: [
            "DJANGO_SUPERUSER_USERNAME": "ann", "DJANGO_SUPERUSER_EMAIL": "Ann@Example.COM",
            "DJANGO_SUPERUSER_PASSWORD": "secret",
        ])
        let result = await program.run("createsuperuser --noinput")
        #expect(result.output == "Superuser created successfully.\n")
        #expect(
            try program.scalar("SELECT email FROM auth_user WHERE is_superuser AND is_staff AND username = 'ann'")
                == "Ann@example.com")
        let again = await program.run("createsuperuser --noinput")
        #expect(again.code == 1)
        #expect(again.error == "CommandError: Error: That username is already taken.\n")
    }

    @Test func asksUntilAnswersAreRight() async throws {
        let program = try await migrated(
            answers: [
                "a b", "", "no address", "z@e.com", "one", "two", " ", " ", "short", "short", "", "short", "short", "y",
            ],
            environment: ["LOGNAME": "Zora"])
        let result = await program.run("createsuperuser")
        #expect(result.code == 0)
        #expect(
            result.error == """
                Error: Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.
                Error: Enter a valid email address.
                Error: Your passwords didn't match.
                Error: Blank passwords aren't allowed.
                This password is too short. It must contain at least 8 characters.
                This password is too short. It must contain at least 8 characters.

                """)
        #expect(try program.scalar("SELECT username FROM auth_user") == "zora")
    }

    @Test func canBeInterrupted() async throws {
        let result = try await migrated(answers: ["ann"]).run("createsuperuser")
        #expect(result.code == 1)
        #expect(result.error == "\nOperation cancelled.\n")
    }

    @Test func changesPasswordAfterThreeTriesAtMost() async throws {
        let program = try await migrated(answers: ["one", "two", "long enough", "long enough"])
        _ = await program.run("createsuperuser --noinput --username ann --email a@b.co")
        let before = try program.scalar("SELECT password FROM auth_user")
        let result = await program.run("changepassword ann")
        #expect(
            result.output == """
                Changing password for user 'ann'
                Passwords do not match. Please try again.
                Password changed successfully for user 'ann'

                """)
        #expect(try program.scalar("SELECT password FROM auth_user") != before)

        let failing = try await migrated(answers: ["1", "1", "2", "2", "3", "3"])
        _ = await failing.run("createsuperuser --noinput --username ann --email a@b.co")
        let refusal = await failing.run("changepassword ann")
        #expect(refusal.code == 1)
        #expect(refusal.error.hasSuffix("Aborting password change for user 'ann' after 3 attempts\n"))
    }

    @Test func warnsOfUnappliedMigrations() async throws {
        let result = try await UserProgram().run("changepassword ann")
        #expect(result.output.hasPrefix("\nYou have 14 unapplied migration(s)."))
        #expect(result.error == "OperationalError: no such table: auth_user\n")
    }
}
