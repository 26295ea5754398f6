import Auth
import Cryptography
import ORM
import PythonText
import SQLCore

/// Asks a person what a new superuser is to be.
///
/// ```
/// Username (leave blank to use 'ann'):
/// Email address: ann@example.com
/// Password:
/// Password (again):
/// ```
struct SuperuserDialogue {
    private let prompter: any Prompter
    private let database: any Database
    private let output: Output
    private let validators: PasswordValidators
    private let suggestion: String

    init(_ project: Project, _ database: any Database, _ output: Output) throws {
        prompter = project.prompter
        self.database = database
        self.output = output
        validators = try PasswordValidators(project.settings)
        let name = SystemUser.suggestedUsername(project.environment)
        let isTaken = try database.read { db in try User.objects.filter { $0.username == name }.exists(on: db) }
        suggestion = isTaken ? "" : name
    }

    func run(username: String?, email: String?) throws -> SuperuserAnswers {
        let username = try askUsername(username)
        let email = try askEmail(email)
        let password = try askPassword(User(username: username, email: email))
        return SuperuserAnswers(username: username, email: email, password: password)
    }

    private func askUsername(_ given: String?) throws -> String {
        if given == "" { throw CommandError("Username cannot be blank.") }
        if let given {
            guard let problem = try SuperuserAnswers.problem(username: given, database) else { return given }
            output.error(problem)
        }
        let hint = suggestion.isEmpty ? "" : " (leave blank to use '\(suggestion)')"
        while true {
            var answer = try prompter.ask("Username\(hint): ")
            if answer.isEmpty { answer = suggestion }
            let problems = UserFields.problems(username: answer)
            if !problems.isEmpty {
                output.error("Error: \(problems.joined(separator: "; "))")
            } else if let problem = try SuperuserAnswers.problem(username: answer, database) {
                output.error(problem)
            } else {
                return answer
            }
        }
    }

    private func askEmail(_ given: String?) throws -> String {
        if let given {
            let problems = UserFields.problems(email: given)
            if problems.isEmpty { return given }
            throw CommandError(problems.joined(separator: "; "))
        }
        while true {
            let answer = try prompter.ask("Email address: ")
            let problems = UserFields.problems(email: answer)
            if problems.isEmpty { return answer }
            output.error("Error: \(problems.joined(separator: "; "))")
        }
    }

    private func askPassword(_ user: User) throws -> String {
        while true {
            let password = try prompter.askSecretly("Password: ")
            guard try prompter.askSecretly("Password (again): ") == password else {
                output.error("Error: Your passwords didn't match.")
                continue
            }
            if password.pythonStripped().isEmpty {
                output.error("Error: Blank passwords aren't allowed.")
                continue
            }
            let problems = validators.problems(with: password, user: user.attributesForPasswordValidation)
            if problems.isEmpty { return password }
            output.error(problems.map(\.message).joined(separator: "\n"))
            let answer = try prompter.ask("Bypass password validation and create user anyway? [y/N]: ")
            if answer.lowercased() == "y" { return password }
        }
    }
}
