import ArgumentParser

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The options and arguments that a command declares, as far as reading a command line needs to know them.
struct ArgumentTable {
    struct Option {
        /// All names, such as `-v` and `--verbosity`, in the order of their declaration.
        var names: [String]
        var takesValue: Bool
        var choices: [String]
        var isInteger: Bool
        var action = Action.store

        /// How error messages call it.
        var displayName: String { names.joined(separator: "/") }
        var longName: String { names.first { $0.hasPrefix("--") } ?? names.first ?? "" }
    }

    enum Action { case store, help, version }

    struct Positional {
        enum Count { case one, optional, any, some }
        var name: String
        var count: Count

        var isRequired: Bool { count == .one || count == .some }
    }

    var options: [Option]
    var positionals: [Positional]
    var exclusive: [[String]]

    init(options: [Option], positionals: [Positional], exclusive: [[String]] = []) {
        self.options = options
        self.positionals = positionals
        self.exclusive = exclusive
    }

    /// Reads the declaration from what the argument parser says about it.
    init<Command: ManagementCommand>(_ command: Command.Type) {
        let data = Data(command._dumpHelp().utf8)
        let arguments = (try? JSONDecoder().decode(ToolInfo.self, from: data))?.command.arguments ?? []
        options = [
            Option(names: ["-h", "--help"], takesValue: false, choices: [], isInteger: false, action: .help),
            Option(names: ["--version"], takesValue: false, choices: [], isInteger: false, action: .version),
        ]
        positionals = []
        for argument in arguments {
            let names = (argument.names ?? []).map(\.spelling)
            if argument.kind == "positional" {
                positionals.append(Positional(name: argument.valueName ?? "", count: argument.count))
            } else if !names.contains("--help"), !names.contains("--version") {
                let choices = argument.allValues ?? argument.allValueStrings ?? []
                let isInteger = !choices.isEmpty && choices.allSatisfy { Int($0) != nil }
                options.append(
                    Option(
                        names: names, takesValue: argument.kind == "option", choices: choices,
                        isInteger: isInteger || !command.integerOptions.isDisjoint(with: names)))
            }
        }
        // In the order in which Django declares them: it shows when a shortened name fits several.
        let common = options.filter { !Self.common.isDisjoint(with: $0.names) }
        options = common + options.filter { Self.common.isDisjoint(with: $0.names) }
        exclusive = command.exclusiveOptions
    }

    /// The options that all commands have.
    private static let common: Set<String> = [
        "--help", "--version", "--verbosity", "--settings", "--pythonpath", "--traceback", "--no-color",
        "--force-color",
        "--skip-checks",
    ]

    func option(named name: String) -> Option? { options.first { $0.names.contains(name) } }
}

// What `--experimental-dump-help` of the argument parser prints, as far as it matters here.
private struct ToolInfo: Decodable {
    struct Command: Decodable {
        var arguments: [Argument]?
    }
    struct Argument: Decodable {
        var kind: String
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var allValues: [String]?
        var allValueStrings: [String]?

        var count: ArgumentTable.Positional.Count {
            if isRepeating { isOptional ? .any : .some } else { isOptional ? .optional : .one }
        }
    }
    struct Name: Decodable {
        var kind: String
        var name: String

        var spelling: String { (kind == "long" ? "--" : "-") + name }
    }

    var command: Command
}
