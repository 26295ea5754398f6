extension Project {
    /// Asks a question to which only `yes` means yes.
    func confirm(_ question: String) throws(CommandError) -> Bool {
        do throws(PromptError) {
            return try prompter.ask(question) == "yes"
        } catch {
            switch error {
            case .endOfInput: throw CommandError("EOF when reading a line")
            // As of a program that the signal ends.
            case .interrupted: throw CommandError("KeyboardInterrupt", exitCode: 130, isFormatted: true)
            }
        }
    }
}
