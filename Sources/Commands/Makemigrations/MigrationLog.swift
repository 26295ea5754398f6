/// Where a command that makes migrations tells what it does: standard output, or with `--scriptable` standard error.
struct MigrationLog: Sendable {
    private let output: Output
    let isDiverted: Bool

    init(_ output: Output, isDiverted: Bool) {
        self.output = output
        self.isDiverted = isDiverted
    }

    func line(_ text: String = "") {
        if isDiverted { output.plainError(text) } else { output.line(text) }
    }

    /// Writes a line in the color of what it is for.
    func line(_ text: String, _ role: Style.Role) { line(output.style.paint(text, role)) }

    /// Writes the text of a question, without the end of a line.
    func write(_ text: String) {
        if isDiverted { output.writeError(text) } else { output.write(text) }
    }
}
