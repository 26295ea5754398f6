public import ArgumentParser

/// A command of the program: a value that its arguments have filled, with a method that does the work.
///
/// ```swift
/// struct Hello: ManagementCommand {
///     static let configuration = CommandConfiguration(commandName: "hello", abstract: "Greets.")
///     @Argument var name: String
///     @OptionGroup var base: BaseOptions
///
///     func run(in project: Project, output: Output) async throws {
///         output.line("Hello, \(name)!")
///     }
/// }
/// ```
///
/// Arguments are declared with swift-argument-parser, and read by the rules of Python's `argparse`, whose words
/// errors have: see ``ArgumentLine``.
public protocol ManagementCommand: ParsableCommand {
    /// The options that all commands have.
    var base: BaseOptions { get }
    /// Does the work. It prints to the output, and throws a ``CommandError`` when it cannot.
    func run(in project: Project, output: Output) async throws

    /// What it is listed under: the app that brings it.
    static var section: String { get }
    /// The tags of the system checks that run first: `nil` for none, an empty list for all of them.
    static var requiredChecks: [CheckTag]? { get }
    /// Whether a warning of unapplied migrations comes first.
    static var requiresMigrationsChecks: Bool { get }
    /// Options whose value must be a whole number, such as `--indent`.
    static var integerOptions: Set<String> { get }
    /// Groups of options of which only one may be given.
    static var exclusiveOptions: [[String]] { get }
    /// What is said when there is no argument at all, if that is to be said in special words.
    static var missingArgumentsMessage: String? { get }
}

extension ManagementCommand {
    public static var section: String { "django" }
    public static var requiredChecks: [CheckTag]? { nil }
    public static var requiresMigrationsChecks: Bool { false }
    public static var integerOptions: Set<String> { [] }
    public static var exclusiveOptions: [[String]] { [] }
    public static var missingArgumentsMessage: String? { nil }

    /// The name by which it is called.
    static var name: String { configuration.commandName ?? _commandName }
}

/// A command that runs system checks first, unless told not to.
public protocol CheckedCommand: ManagementCommand {
    var checkOptions: SystemCheckOptions { get }
}

extension CheckedCommand {
    public static var requiredChecks: [CheckTag]? { [] }
}
