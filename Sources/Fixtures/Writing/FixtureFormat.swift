/// The formats in which fixtures are kept.
///
/// ```swift
/// FixtureFormat(rawValue: "jsonl")     // one object a line
/// ```
public enum FixtureFormat: String, Sendable, CaseIterable {
    case xml, json, yaml, jsonl

    /// A writer of this format.
    ///
    /// - Parameter indent: Spaces an level; `nil` for output that is not made for people.
    public func makeWriter(indent: Int?, to sink: FixtureSink) -> any FixtureWriter {
        switch self {
        case .json: JSONFixtureWriter(indent: indent, sink)
        case .jsonl: JSONLinesFixtureWriter(sink)
        case .yaml: YAMLFixtureWriter(indent: indent, sink)
        case .xml: XMLFixtureWriter(indent: indent, sink)
        }
    }
}
