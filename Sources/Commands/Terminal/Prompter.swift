/// Whoever answers the questions of a command: a person at a terminal.
public protocol Prompter: Sendable {
    /// Whether anybody is there to answer.
    var isInteractive: Bool { get }
    /// Asks for one line.
    func ask(_ question: String) throws(PromptError) -> String
    /// Asks for one line that does not appear on the screen.
    func askSecretly(_ question: String) throws(PromptError) -> String
}

/// Why a question was not answered.
public enum PromptError: Error, Sendable {
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D, or the end of what is read.
    case endOfInput
}
