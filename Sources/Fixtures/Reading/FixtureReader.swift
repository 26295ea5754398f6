/// Reads the objects of a fixture one after the other.
protocol FixtureReader: AnyObject {
    /// The next object; `nil` at the end.
    func next() throws -> FixtureNode?
}

/// One object as a fixture holds it: not checked, and not understood yet.
enum FixtureNode {
    case value(PythonValue)
    case element(XMLElement)
}
