/// Reads a fixture that is an XML document.
///
/// Document types and entities are refused, and nothing is ever fetched.
final class XMLFixtureReader: FixtureReader {
    private let source: any ByteSource
    private let parser = XMLParser()
    private var hasEnded = false

    init(_ source: any ByteSource) { self.source = source }

    func next() throws -> FixtureNode? {
        while true {
            if let object = parser.nextObject() { return .element(object) }
            if hasEnded { return nil }
            let piece = try source.read()
            if piece.isEmpty {
                hasEnded = true
                try parser.finish()
            } else {
                try parser.feed(piece)
            }
        }
    }
}
