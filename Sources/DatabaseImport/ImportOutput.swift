/// Where an import tells what it finds and how far it is.
public struct ImportOutput {
    /// Takes a line of the report.
    public var line: (String) -> Void
    /// Takes what is under way, and its part done between 0 and 1 where that is known. It is called often.
    public var progress: (String, Double?) -> Void

    public init(
        line: @escaping (String) -> Void, progress: @escaping (String, Double?) -> Void = { _, _ in }
    ) {
        self.line = line
        self.progress = progress
    }
}
