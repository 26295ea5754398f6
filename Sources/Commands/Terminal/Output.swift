/// Where a command writes: standard output and standard error, in colors or not.
///
/// ```swift
/// output.line("Operations to perform:", .migrateHeading)
/// output.write("  Applying auth.0001_initial...")
/// output.line(output.style.paint(" OK", .success))
/// ```
public struct Output: Sendable {
    public var style: Style
    /// Colors whole messages on standard error.
    public var errorStyle: Style
    private let standardOutput: @Sendable (String) -> Void
    private let standardError: @Sendable (String) -> Void

    public init(
        style: Style = .none, errorStyle: Style = .none, standardOutput: @escaping @Sendable (String) -> Void,
        standardError: @escaping @Sendable (String) -> Void
    ) {
        self.style = style
        self.errorStyle = errorStyle
        self.standardOutput = standardOutput
        self.standardError = standardError
    }

    /// Writes the text as it is.
    public func write(_ text: String) { standardOutput(text) }

    /// Writes the text and the end of the line, unless it ends with one.
    public func line(_ text: String = "", _ role: Style.Role? = nil) {
        let line = text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
        // The line's end is within the colors, as in Django.
        standardOutput(role.map { style.paint(line, $0) } ?? line)
    }

    /// Writes the text to standard error as it is.
    public func writeError(_ text: String) { standardError(text) }

    /// Writes a line to standard error; in the color of errors, if that is a terminal.
    public func error(_ text: String) {
        plainError(errorStyle.paint(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n", .error))
    }

    /// Writes a line to standard error as it is.
    public func plainError(_ text: String) {
        standardError(text.utf8.last == UInt8(ascii: "\n") || text.hasSuffix("\n\u{1b}[0m") ? text : text + "\n")
    }
}
