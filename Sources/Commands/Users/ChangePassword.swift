public import ArgumentParser
import Auth
import Cryptography
import ORM
import SQLCore

/// Gives a user another password, which is asked for twice.
public struct ChangePassword: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "changepassword", abstract: "Change a user's password for django.contrib.auth.")
    public static let section = "auth"
    public static let requiresMigrationsChecks = true

    @Argument(
        help: ArgumentHelp(
            "Username to change password for; by default, it's the current username.", valueName: "username"))
    var username: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup public var base: BaseOptions

    public init() {}

    private static let attempts = 3

    public func run(in project: Project, output: Output) async throws {
        let username = username.flatMap { $0.isEmpty ? nil : $0 } ?? SystemUser.name(project.environment) ?? ""
        let database = try project.openDatabase()
        let found = try database.read { db in try User.objects.filter { $0.username == username }.any(on: db) }
        guard let user = found else { throw CommandError("user '\(username)' does not exist") }
        output.line("Changing password for user '\(user.username)'")
        let password = try askForPassword(of: user, project, output)
        let encoded = try PasswordHashers(project.settings).makePassword(password)
        let id = user.id
        try await database.write { db in
            _ = try User.objects.filter { $0.id == id }.update(on: db) { [$0.password.set(encoded)] }
        }
        output.line("Password changed successfully for user '\(user.username)'")
    }

    /// Asks until both answers are the same and good enough.
    private func askForPassword(of user: User, _ project: Project, _ output: Output) throws -> String {
        let validators = try PasswordValidators(project.settings)
        for _ in 0..<Self.attempts {
            let password = try ask("Password: ", project)
            guard try ask("Password (again): ", project) == password else {
                output.line("Passwords do not match. Please try again.")
                continue
            }
            let problems = validators.problems(with: password, user: user.attributesForPasswordValidation)
            if problems.isEmpty { return password }
            output.error(problems.map(\.message).joined(separator: "\n"))
        }
        throw CommandError("Aborting password change for user '\(user.username)' after \(Self.attempts) attempts")
    }

    private func ask(_ question: String, _ project: Project) throws -> String {
        do throws(PromptError) {
            let answer = try project.prompter.askSecretly(question)
            if !answer.isEmpty { return answer }
        } catch .interrupted {
            throw CommandError.exit(130)
        } catch {
            throw CommandError("EOFError", isFormatted: true)
        }
        throw CommandError("aborted")
    }
}
