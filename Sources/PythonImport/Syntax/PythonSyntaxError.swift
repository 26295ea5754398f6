/// A text that is no Python, or Python beyond what is read here.
///
/// ```
/// line 3: unterminated string literal
/// ```
public struct PythonSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
    public let message: String
    /// Counted from 1.
    public let line: Int

    public init(_ message: String, line: Int) {
        self.message = message
        self.line = line
    }

    public var description: String { "line \(line): \(message)" }
}
