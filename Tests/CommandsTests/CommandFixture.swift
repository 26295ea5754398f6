import AuthMigrations
import Commands
import ContentTypesMigrations
import MigrationEngine
import SQLCore
import SQLiteDriver
import Settings
import Synchronization

/// What a command has written.
final class Capture: Sendable {
    private let texts = Mutex((output: "", error: ""))

    var output: String { texts.withLock { $0.output } }
    var error: String { texts.withLock { $0.error } }

    func makeOutput() -> Output {
        Output(
            standardOutput: { text in self.texts.withLock { $0.output += text } },
            standardError: { text in self.texts.withLock { $0.error += text } })
    }
}

/// Answers questions from a list, and fails when there are more questions than answers.
final class ScriptedPrompter: Prompter {
    private let answers: Mutex<[String]>
    let questions = Mutex<[String]>([])

    init(_ answers: [String]) { self.answers = Mutex(answers) }

    var isInteractive: Bool { true }

    func ask(_ question: String) throws(PromptError) -> String {
        questions.withLock { $0.append(question) }
        guard let answer = answers.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { throw .interrupted }
        return answer
    }

    func askSecretly(_ question: String) throws(PromptError) -> String { try ask(question) }
}

/// A program with users and nothing else, on a database in memory.
struct UserProgram {
    var project: Project
    let database: SQLiteDatabase
    private let commands: [any ManagementCommand.Type] = [
        ChangePassword.self, Check.self, CreateSuperuser.self, Migrate.self, SQLMigrate.self, ShowMigrations.self,
    ]

    init(answers: [String] = [], environment: [String: String] = [:]) throws {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        self.database = database
        let apps = Apps([
            AppConfig(
                "auth", name: "django.contrib.auth", migrations: authMigrations, postMigrate: [CreatePermissions()]),
            AppConfig("contenttypes", migrations: contentTypesMigrations, postMigrate: [CreateContentTypes()]),
            AppConfig("plain"),
        ])
        var settings = Settings()
        settings[.pbkdf2Iterations] = 1
        settings[.secretKey] = "short"
        settings[.authPasswordValidators] = ["django.contrib.auth.password_validation.MinimumLengthValidator"]
        project = Project(
            apps: apps, settings: settings, environment: environment, prompter: ScriptedPrompter(answers)
        ) { database }
    }

    /// Runs a command line; returns the exit code, what was written, and what was written to standard error.
    func run(_ line: String) async -> (code: Int32, output: String, error: String) {
        let capture = Capture()
        let utility = ManagementUtility(project, commands: commands, output: capture.makeOutput())
        let code = await utility.run(line.split(separator: " ").map(String.init))
        return (code, capture.output, capture.error)
    }

    func scalar(_ sql: String) throws -> SQLValue? { try database.read { db in try db.scalar(sql) } }
}
