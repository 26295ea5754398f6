import PythonJSON

/// Reads a fixture with one JSON object a line.
final class JSONLinesFixtureReader: FixtureReader {
    private let source: any ByteSource
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasEnded = false

    init(_ source: any ByteSource) { self.source = source }

    func next() throws -> FixtureNode? {
        while let line = try nextLine() {
            guard line.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else { continue }
            do throws(JSONDecodingError) {
                return .value(PythonValue(try JSONReader(allowsConstants: true).read(line)))
            } catch {
                throw FixtureError(.deserialization, "")
            }
        }
        return nil
    }

    private func nextLine() throws -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            if hasEnded {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return Array(buffer[start...])
            }
            buffer.removeSubrange(..<start)
            start = 0
            searched = buffer.count
            let piece = try source.read()
            hasEnded = piece.isEmpty
            buffer += piece
        }
    }
}
