public import ArgumentParser
import Auth
import ORM
import SQLCore

/// Prints the token of a user, and makes one if there is none.
public struct DRFCreateToken: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "drf_create_token", abstract: "Create DRF Token for a given user")
    public static let section = "authtoken"

    @Argument(help: ArgumentHelp("The user's name.", valueName: "username"))
    var username: String

    @Flag(name: [.short, .long], help: "Reset existing User token and create a new one")
    var reset = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let (username, reset) = (username, reset)
        let token = try await project.openDatabase().write { db -> Token in
            guard let user = try User.objects.filter({ $0.username == username }).any(on: db) else {
                throw CommandError("Cannot create the Token: user \(username) does not exist")
            }
            let reference = user.reference
            if reset { try Token.objects.filter { $0.user == reference }.deleteRows(on: db) }
            return try Token.getOrCreate(for: reference, on: db).0
        }
        output.line("Generated token \(token.key) for user \(username)")
    }
}
