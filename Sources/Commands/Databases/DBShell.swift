public import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Opens the database in SQLite's own shell.
///
/// ```
/// manage dbshell
/// manage dbshell -- -header "SELECT * FROM auth_user"
/// ```
public struct DBShell: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "dbshell",
        abstract:
            "Runs the command-line client for specified database, or the default database if none is provided.")

    @Argument(help: ArgumentHelp("Arguments for the client, behind --.", valueName: "parameters"))
    var parameters: [String] = []

    @OptionGroup var database: DatabaseOptions
    @OptionGroup public var base: BaseOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let command = ["sqlite3", project.databaseFile] + parameters
        switch try Subprocess(command).run() {
        case 0: return
        case let code:
            throw CommandError(
                "\"\(command.joined(separator: " "))\" returned non-zero exit status \(code).", exitCode: code)
        }
    }
}

/// A program that shares this one's terminal and files.
private struct Subprocess {
    private let command: [String]

    init(_ command: [String]) { self.command = command }

    /// Runs it to its end and returns its exit code.
    func run() throws(CommandError) -> Int32 {
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        // The program gets Ctrl-C, not this one.
        let before = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, before) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGINT)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var process: pid_t = 0
        guard posix_spawnp(&process, command.first ?? "", nil, &attributes, &arguments, environ) == 0 else {
            throw CommandError(
                "You appear not to have the '\(command.first ?? "")' program installed or on your path.")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signalNumber = status & 0x7F
        return signalNumber == 0 ? (status >> 8) & 0xFF : -signalNumber
    }
}
