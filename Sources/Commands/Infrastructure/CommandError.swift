/// Why a command could not do what it was told to. It is printed to standard error, and the program exits with its code.
///
/// ```
/// CommandError: No installed app with label 'nosuch'.
/// ```
public struct CommandError: Error, Sendable, CustomStringConvertible {
    public var message: String
    public var exitCode: Int32
    /// Whether the message is printed as it is, without the name of the error before it.
    var isFormatted: Bool

    public init(_ message: String, exitCode: Int32 = 1) {
        self.init(message, exitCode: exitCode, isFormatted: false)
    }

    init(_ message: String, exitCode: Int32 = 1, isFormatted: Bool) {
        self.message = message
        self.exitCode = exitCode
        self.isFormatted = isFormatted
    }

    public var description: String { message }

    /// Ends the program without a word.
    static func exit(_ code: Int32) -> Self { Self("", exitCode: code, isFormatted: true) }
}
