import ArgumentParser
import MigrationEngine
import SQLCore

/// Runs the command that a command line names.
///
/// ```swift
/// let utility = ManagementUtility(project, commands: [Migrate.self, ShowMigrations.self])
/// let exitCode = await utility.run(["migrate", "--plan"])
/// ```
///
/// Its words and exit codes are those of Django's `manage.py`: 0 when all went well, 1 for a ``CommandError``, 2 for
/// arguments that do not fit.
public struct ManagementUtility: Sendable {
    private let project: Project
    private let commands: [any ManagementCommand.Type]
    private let output: Output

    public init(_ project: Project, commands: [any ManagementCommand.Type], output: Output? = nil) {
        self.project = project
        self.commands = commands
        self.output = output ?? .standard(colors: project.environment["DJANGO_COLORS"] ?? "")
    }

    private var colors: String { project.environment["DJANGO_COLORS"] ?? "" }

    /// Runs the command line, without the program's own name, and returns the exit code.
    public func run(_ arguments: [String]) async -> Int32 {
        guard let name = arguments.first else {
            printHelp()
            return 0
        }
        switch name {
        case "help": return help(Array(arguments.dropFirst()))
        case "version": output.line(project.version)
        case "--version" where arguments.count == 1: output.line(project.version)
        case "--help" where arguments.count == 1, "-h" where arguments.count == 1: printHelp()
        default:
            guard let command = find(name) else { return 1 }
            return await run(command, Array(arguments.dropFirst()))
        }
        return 0
    }

    // MARK: Help

    private func help(_ arguments: [String]) -> Int32 {
        if arguments.contains("--commands") {
            for name in commands.map({ $0.name }).sorted() { output.line(name) }
        } else if let name = arguments.first(where: { !$0.hasPrefix("-") }) {
            guard let command = find(name) else { return 1 }
            printHelp(of: command)
        } else {
            printHelp()
        }
        return 0
    }

    private func printHelp() {
        output.line("\nType '\(project.programName) help <subcommand>' for help on a specific subcommand.")
        output.line("\nAvailable subcommands:")
        let sections = Dictionary(grouping: commands) { $0.section }
        for section in sections.keys.sorted() {
            output.line("\n\(output.style.paint("[\(section)]", .notice))")
            for name in (sections[section] ?? []).map({ $0.name }).sorted() { output.line("    \(name)") }
        }
    }

    private func printHelp(of command: any ManagementCommand.Type) {
        let usage = "USAGE: \(command.name)"
        for line in command.helpMessage().split(separator: "\n", omittingEmptySubsequences: false) {
            let rest = line.hasPrefix(usage) ? "USAGE: \(project.programName) \(line.dropFirst("USAGE: ".count))" : line
            output.write(rest + "\n")
        }
    }

    private func find(_ name: String) -> (any ManagementCommand.Type)? {
        if let command = commands.first(where: { $0.name == name }) { return command }
        var message = "Unknown command: '\(name)'"
        if let match = closestMatch(to: name, among: commands.map { $0.name }) { message += ". Did you mean \(match)?" }
        output.plainError("\(message)\nType '\(project.programName) help' for usage.")
        return nil
    }

    // MARK: Running

    private func run<Command: ManagementCommand>(_ type: Command.Type, _ arguments: [String]) async -> Int32 {
        let prefix = "\(project.programName) \(type.name): error: "
        let command: Command
        do {
            if let message = type.missingArgumentsMessage, arguments.isEmpty {
                throw ArgumentError(message)
            }
            switch try ArgumentLine(arguments, for: ArgumentTable(type)).result {
            case .arguments(let canonical): command = try type.parse(canonical)
            case .help:
                printHelp(of: type)
                return 0
            case .version:
                output.line(project.version)
                return 0
            }
        } catch let error as ArgumentError {
            output.plainError(prefix + error.message)
            return 2
        } catch {
            output.plainError(prefix + type.message(for: error))
            return 2
        }
        return await run(command)
    }

    private func run<Command: ManagementCommand>(_ command: Command) async -> Int32 {
        var output = output
        do {
            output = try output.with(command.base, colors: colors)
            if let tags = Command.requiredChecks, (command as? any CheckedCommand)?.checkOptions.skipChecks != true {
                try project.check(tags: tags.isEmpty ? nil : tags, output: output)
            }
            if Command.requiresMigrationsChecks { try project.warnOfUnappliedMigrations(output) }
            try await command.run(in: project, output: output)
            return 0
        } catch let error as CommandError {
            if error.isFormatted {
                if !error.message.isEmpty { output.plainError(error.message) }
            } else {
                output.error("CommandError: \(error.message)")
            }
            return error.exitCode
        } catch {
            output.error(describe(error))
            return 1
        }
    }

    /// Errors that no command expects have the name of their kind before them, as in Django.
    private func describe(_ error: any Error) -> String {
        switch error {
        case let error as MigrationError: "\(error.code.name): \(error.message)"
        case let error as DatabaseError: "\(error.isIntegrityError ? "IntegrityError" : "OperationalError"): \(error)"
        default: "CommandError: \(error)"
        }
    }
}
