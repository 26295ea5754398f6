public import ArgumentParser
import Auth
import Cryptography
import ORM
import SQLCore

/// Makes a user who may do everything. It asks for what it is not told.
public struct CreateSuperuser: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "createsuperuser", abstract: "Used to create a superuser.")
    public static let section = "auth"
    public static let requiresMigrationsChecks = true

    @Option(name: .long, help: "Specifies the login for the superuser.")
    var username: String?

    @Flag(
        name: [.customLong("noinput"), .customLong("no-input")],
        help: ArgumentHelp(
            "Tells the program to NOT prompt the user for input of any kind. You must use --username with --noinput, "
                + "along with an option for any other required field. Superusers created with --noinput will not be "
                + "able to log in until they're given a valid password."))
    var noInput = false

    @OptionGroup var database: DatabaseOptions

    @Option(name: .long, help: "Specifies the email for the superuser.")
    var email: String?

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        guard noInput || project.prompter.isInteractive else {
            output.line(
                "Superuser creation skipped due to not running in a TTY. You can run `\(project.programName) "
                    + "createsuperuser` in your project to create one manually.")
            return
        }
        let database = try project.openDatabase()
        let answers: SuperuserAnswers
        do {
            if noInput {
                answers = try SuperuserAnswers(username, email, environment: project.environment, database: database)
            } else {
                let dialogue = try SuperuserDialogue(project, database, output)
                answers = try dialogue.run(username: username, email: email)
            }
        } catch PromptError.interrupted {
            output.error("\nOperation cancelled.")
            throw CommandError.exit(1)
        } catch PromptError.endOfInput {
            throw CommandError("EOFError", isFormatted: true)
        }
        try await create(answers, project, database)
        if base.verbosity >= .normal { output.line("Superuser created successfully.") }
    }

    private func create(_ answers: SuperuserAnswers, _ project: Project, _ database: any Database) async throws {
        let hashers = try PasswordHashers(project.settings)
        var user = try User.new(
            username: answers.username, email: answers.email, password: answers.password, hashers: hashers)
        user.isStaff = true
        user.isSuperuser = true
        let made = user
        try await database.write { db in
            var user = made
            user.dateJoined = db.now
            try user.insert(on: db)
        }
    }
}
