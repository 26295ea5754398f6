public import ArgumentParser

/// The options that every command has.
public struct BaseOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: "Verbosity level; 0=minimal output, 1=normal output, 2=verbose output, 3=very verbose output")
    public var verbosity = Verbosity.normal

    @Option(name: .long, help: "A settings file to use in place of settings.yaml.")
    public var settings: String?

    @Option(name: .long, help: ArgumentHelp("Has no meaning here; accepted as Django does.", visibility: .hidden))
    public var pythonpath: String?

    @Flag(name: .long, help: "Display more of an error than its message.")
    public var traceback = false

    @Flag(name: .customLong("no-color"), help: "Don't colorize the command output.")
    public var noColor = false

    @Flag(name: .customLong("force-color"), help: "Force colorization of the command output.")
    public var forceColor = false

    public init() {}
}

/// The option of commands that run system checks first.
public struct SystemCheckOptions: ParsableArguments {
    @Flag(name: .customLong("skip-checks"), help: "Skip system checks.")
    public var skipChecks = false

    public init() {}
}

/// Which database a command works on. There is one.
public struct DatabaseOptions: ParsableArguments {
    @Option(name: .long, help: "Nominates a database to work on. Defaults to the \"default\" database.")
    public var database = DatabaseAlias.default

    public init() {}
}

/// The name of a database.
public enum DatabaseAlias: String, Sendable, CaseIterable, ExpressibleByArgument {
    case `default`
}

/// How much a command tells.
public enum Verbosity: Int, Sendable, CaseIterable, Comparable, ExpressibleByArgument {
    case minimal = 0
    case normal = 1
    case verbose = 2
    case veryVerbose = 3

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
