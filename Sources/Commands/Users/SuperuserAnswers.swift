import Auth
import ORM
import SQLCore

/// What a new superuser is to be.
struct SuperuserAnswers {
    var username: String
    var email: String
    /// `nil`: the user cannot log in.
    var password: String?

    init(username: String, email: String, password: String?) {
        self.username = username
        self.email = email
        self.password = password
    }

    /// From options and the variables `DJANGO_SUPERUSER_USERNAME`, `…_EMAIL` and `…_PASSWORD`, without asking.
    init(_ username: String?, _ email: String?, environment: [String: String], database: any Database) throws {
        guard let username = username ?? environment["DJANGO_SUPERUSER_USERNAME"] else {
            throw CommandError("You must use --username with --noinput.")
        }
        if let problem = try Self.problem(username: username, database) { throw CommandError(problem) }
        self.username = username
        self.email = try Self.email(email, environment["DJANGO_SUPERUSER_EMAIL"])
        password = environment["DJANGO_SUPERUSER_PASSWORD"]
    }

    /// The address of the option, or else of the environment. An empty one must be given as such.
    private static func email(_ option: String?, _ variable: String?) throws(CommandError) -> String {
        let email = option.flatMap { $0.isEmpty ? nil : $0 } ?? variable ?? ""
        guard !email.isEmpty || option != nil || variable != nil else {
            throw CommandError("You must use --email with --noinput.")
        }
        let problems = UserFields.problems(email: email)
        if !problems.isEmpty { throw CommandError(problems.joined(separator: "; ")) }
        return email
    }

    /// What is wrong with a user name, if anything is.
    static func problem(username: String, _ database: any Database) throws -> String? {
        let isTaken = try database.read { db in try User.objects.filter { $0.username == username }.exists(on: db) }
        if isTaken { return "Error: That username is already taken." }
        if username.isEmpty { return "Username cannot be blank." }
        let problems = UserFields.problems(username: username)
        return problems.isEmpty ? nil : problems.joined(separator: "; ")
    }
}
