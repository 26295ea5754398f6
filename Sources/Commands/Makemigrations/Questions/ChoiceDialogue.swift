import Models
import PythonImport

/// Asks for yes or no, for one of several choices, for a value.
struct ChoiceDialogue {
    private let prompter: any Prompter
    private let log: MigrationLog

    init(_ prompter: any Prompter, _ log: MigrationLog) {
        self.prompter = prompter
        self.log = log
    }

    /// Yes or no. No answer means no.
    func askWhether(_ question: String) throws -> Bool {
        var answer = try ask(question + " ")
        if answer.isEmpty { return false }
        while true {
            switch answer.first {
            case "y", "Y": return true
            case "n", "N": return false
            default: answer = try ask("Please answer yes or no: ")
            }
        }
    }

    /// The number of the choice, from 1 on.
    func choose(_ question: String, from choices: [String]) throws -> Int {
        log.line(question)
        for (index, choice) in choices.enumerated() { log.line(" \(index + 1)) \(choice)") }
        var prompt = "Select an option: "
        while true {
            if let number = Int(try askOrCancel(prompt).trimmed), (1...choices.count).contains(number) {
                return number
            }
            prompt = "Please select a valid option: "
        }
    }

    /// A value as Python writes it.
    ///
    /// - Parameter suggestion: What an empty answer means.
    func askValue(default suggestion: String? = nil) throws -> LiteralValue {
        log.line("Please enter the default value as valid Python.")
        if let suggestion {
            log.line("Accept the default '\(suggestion)' by pressing 'Enter' or provide another value.")
        }
        log.line(
            "The datetime and django.utils.timezone modules are available, so it is possible to provide e.g. "
                + "timezone.now as a value.")
        log.line("Type 'exit' to exit this prompt")
        while true {
            var code = try askOrCancel(suggestion.map { "[default: \($0)] >>> " } ?? ">>> ")
            if code.isEmpty { code = suggestion ?? "" }
            switch code {
            case "": log.line("Please enter some code, or 'exit' (without quotes) to exit.")
            case "exit": throw CommandError.exit(1)
            default:
                do throws(PythonEvaluationError) {
                    return try PythonExpression.evaluate(code)
                } catch {
                    log.line("\(error)")
                }
            }
        }
    }

    // MARK: One line

    private func askOrCancel(_ prompt: String) throws -> String {
        do {
            return try read(prompt)
        } catch PromptError.interrupted {
            log.line("\nCancelled.")
            throw CommandError.exit(1)
        }
    }

    private func ask(_ prompt: String) throws -> String {
        do {
            return try read(prompt)
        } catch PromptError.interrupted {
            throw CommandError("KeyboardInterrupt", exitCode: 130, isFormatted: true)
        }
    }

    private func read(_ prompt: String) throws -> String {
        do {
            guard log.isDiverted else { return try prompter.ask(prompt) }
            log.write(prompt)
            return try prompter.ask("")
        } catch PromptError.endOfInput {
            throw CommandError("EOFError: EOF when reading a line", isFormatted: true)
        }
    }
}

extension String {
    /// Without spaces at the ends.
    fileprivate var trimmed: Substring {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
