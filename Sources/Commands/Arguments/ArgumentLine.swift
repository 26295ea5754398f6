import PythonText

/// Reads a command line as Python's `argparse` does, and writes it down in a form without doubts.
///
/// Options may be shortened as long as they are clear, and stand anywhere; `-v2`, `-v 2`, `--verb=2` are the same.
///
/// ```swift
/// try ArgumentLine(["auth", "--verb", "0"], for: table).result
/// // .arguments(["--verbosity=0", "--", "auth"])
/// ```
///
/// The argument parser then reads that form, which is the same to it.
struct ArgumentLine {
    enum Result: Equatable {
        case arguments([String])
        case help
        case version
    }

    /// What stands at one place of the line.
    private enum Item {
        case value
        /// An option by what it was called, with the value after `=`; `nil` for one that is not known.
        case option(ArgumentTable.Option?, name: String, value: String?)
    }

    private let table: ArgumentTable
    private var line: [String]
    private var items: [Item] = []
    private var canonical: [String] = []
    private var values: [String] = []
    private var extras: [String] = []
    private var unfilled: [ArgumentTable.Positional]
    private var given: Set<String> = []
    private var early: Result?

    private(set) var result = Result.arguments([])

    init(_ line: [String], for table: ArgumentTable) throws(ArgumentError) {
        self.table = table
        self.line = line
        unfilled = table.positionals
        try classify()
        try read()
        if let early {
            result = early
            return
        }
        let missing = unfilled.filter(\.isRequired).map(\.name)
        guard missing.isEmpty else {
            throw ArgumentError("the following arguments are required: \(missing.joined(separator: ", "))")
        }
        guard extras.isEmpty else { throw ArgumentError("unrecognized arguments: \(extras.joined(separator: " "))") }
        result = .arguments(values.isEmpty ? canonical : canonical + ["--"] + values)
    }

    // MARK: What is an option

    private mutating func classify() throws(ArgumentError) {
        var rest = line[...]
        line = []
        while let argument = rest.popFirst() {
            if argument == "--" {
                line += rest
                items += rest.map { _ in .value }
                return
            }
            line.append(argument)
            items.append(try item(argument))
        }
    }

    private func item(_ argument: String) throws(ArgumentError) -> Item {
        guard argument.hasPrefix("-"), argument.utf8.count > 1 else { return .value }
        if let option = table.option(named: argument) { return .option(option, name: argument, value: nil) }
        let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if halves.count == 2, let name = halves.first, let option = table.option(named: name) {
            return .option(option, name: name, value: halves.last)
        }
        let candidates = candidates(for: argument, halves: halves)
        if candidates.count > 1 {
            let matches = candidates.map(\.name).joined(separator: ", ")
            throw ArgumentError("ambiguous option: \(argument) could match \(matches)")
        }
        if let candidate = candidates.first {
            return .option(candidate.option, name: candidate.name, value: candidate.value)
        }
        if isNegativeNumber(argument) || argument.contains(" ") { return .value }
        return .option(nil, name: argument, value: nil)
    }

    /// The options that a shortened name may mean.
    private func candidates(
        for argument: String, halves: [String]
    ) -> [(option: ArgumentTable.Option, name: String, value: String?)] {
        let names = table.options.flatMap { option in option.names.map { (option, $0) } }
        if argument.hasPrefix("--") {
            let prefix = halves.first ?? argument
            return names.filter { $0.1.hasPrefix(prefix) }.map { ($0.0, $0.1, halves.count == 2 ? halves.last : nil) }
        }
        let short = String(argument.prefix(2))
        return names.compactMap { option, name in
            if name == short { return (option, name, String(argument.dropFirst(2))) }
            return name.hasPrefix(argument) ? (option, name, nil) : nil
        }
    }

    /// `-1`, `-.5`
    private func isNegativeNumber(_ argument: String) -> Bool {
        let digits = argument.dropFirst()
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let isDigits = { (part: Substring) in part.allSatisfy { $0.isASCII && $0.isNumber } }
        guard parts.allSatisfy(isDigits) else { return false }
        return parts.count == 2 ? !(parts.last ?? "").isEmpty : !digits.isEmpty
    }

    // MARK: Reading

    private mutating func read() throws(ArgumentError) {
        var index = 0
        let lastOption = items.lastIndex { if case .option = $0 { true } else { false } } ?? -1
        while index <= lastOption {
            let nextOption =
                items[index...].firstIndex { if case .option = $0 { true } else { false } } ?? items.endIndex
            if index != nextOption {
                let end = fillPositionals(from: index)
                if end > index {
                    index = end
                    continue
                }
                // More values than there are arguments for.
                extras += line[index..<nextOption]
                index = nextOption
            }
            index = try readOption(at: index)
            if early != nil { return }
        }
        let end = fillPositionals(from: index)
        extras += line[min(end, line.endIndex)...]
    }

    /// Hands out values to as many arguments as possible; those that may be empty are then done with, as in `argparse`.
    private mutating func fillPositionals(from start: Int) -> Int {
        let available = items[min(start, items.endIndex)...].prefix { if case .value = $0 { true } else { false } }
            .count
        var count = unfilled.count
        while count > 0, unfilled.prefix(count).filter(\.isRequired).count > available { count -= 1 }
        var index = start
        var left = available
        for position in 0..<count {
            let needed = unfilled[(position + 1)..<count].filter(\.isRequired).count
            let taken: Int
            switch unfilled[position].count {
            case .one: taken = 1
            case .optional: taken = min(1, left - needed)
            case .any, .some: taken = left - needed
            }
            values += line[index..<(index + taken)]
            index += taken
            left -= taken
        }
        unfilled.removeFirst(count)
        return index
    }

    private mutating func readOption(at start: Int) throws(ArgumentError) -> Int {
        guard case .option(var option?, var name, var value) = items[start] else {
            extras.append(line[start])
            return start + 1
        }
        while true {
            if option.takesValue {
                if let value {
                    try store(option, value)
                    return start + 1
                }
                guard start + 1 < items.endIndex, case .value = items[start + 1] else {
                    throw ArgumentError(option, "expected one argument")
                }
                try store(option, line[start + 1])
                return start + 2
            }
            guard let cluster = value else {
                try store(option, nil)
                return start + 1
            }
            // Several short options in one: -abc
            guard !name.hasPrefix("--"), let next = cluster.first, let following = table.option(named: "-\(next)")
            else {
                throw ArgumentError(option, "ignored explicit argument \(cluster.pythonRepr)")
            }
            try store(option, nil)
            option = following
            name = "-\(next)"
            value = cluster.count > 1 ? String(cluster.dropFirst()) : nil
        }
    }

    private mutating func store(_ option: ArgumentTable.Option, _ value: String?) throws(ArgumentError) {
        switch option.action {
        case .help: early = early ?? .help
        case .version: early = early ?? .version
        case .store: break
        }
        for group in table.exclusive where !group.allSatisfy({ !option.names.contains($0) }) {
            for other in group where !option.names.contains(other) && given.contains(other) {
                let name = table.option(named: other)?.displayName ?? other
                throw ArgumentError(option, "not allowed with argument \(name)")
            }
        }
        given.formUnion(option.names)
        guard let value else {
            canonical.append(option.longName)
            return
        }
        let checked = try checked(value, for: option)
        // The argument parser takes `--email=` for an option without its value.
        canonical += checked.isEmpty ? [option.longName, ""] : ["\(option.longName)=\(checked)"]
    }

    private func checked(_ value: String, for option: ArgumentTable.Option) throws(ArgumentError) -> String {
        var value = value
        if option.isInteger {
            guard let number = PythonInt<Int>(value).exactly else {
                throw ArgumentError(option, "invalid int value: \(value.pythonRepr)")
            }
            value = String(number)
        }
        if !option.choices.isEmpty, !option.choices.contains(value) {
            let shown = { (text: String) in option.isInteger ? text : text.pythonRepr }
            let choices = option.choices.map(shown).joined(separator: ", ")
            throw ArgumentError(option, "invalid choice: \(shown(value)) (choose from \(choices))")
        }
        return value
    }
}
