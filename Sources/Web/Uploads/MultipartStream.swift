/// The body of a multipart form, read piece by piece as Django's parser reads it.
///
/// Django gets the body in chunks and looks for the boundary in what it holds. Where a part is skipped, what was read
/// ahead is gone. To accept and refuse the same bodies, the same chunks are read here; they are ranges of one array.
struct MultipartStream {
    /// Bytes `position..<bufferedEnd` were read and put back.
    private var position = 0
    private var bufferedEnd = 0
    private let body: [UInt8]
    private let boundary: BoundaryFinder

    /// The size of Django's chunks.
    private static let chunkSize = 65_536

    /// - Parameter separator: the boundary with the two hyphens in front.
    init(_ body: [UInt8], separator: [UInt8]) {
        self.body = body
        boundary = BoundaryFinder(separator)
    }

    var isAtEnd: Bool { position >= body.count }

    subscript(range: Range<Int>) -> ArraySlice<UInt8> { body[range] }

    /// The next bytes of a part, or `nil` at its end.
    mutating func next(_ part: inout Part) -> Range<Int>? {
        if !part.putBack.isEmpty {
            defer { part.putBack = 0..<0 }
            return part.putBack
        }
        return part.isDone ? nil : readUpToBoundary(&part)
    }

    /// At most so many bytes of a part.
    mutating func read(_ limit: Int, _ part: inout Part) -> Range<Int> {
        guard var range = next(&part) else { return position..<position }
        // The chunks of a part follow one another in the body.
        while range.count < limit, let more = next(&part) { range = range.lowerBound..<more.upperBound }
        let end = range.count > limit ? range.lowerBound + max(limit, 0) : range.upperBound
        if end < range.upperBound { part.putBack = end..<range.upperBound }
        return range.lowerBound..<end
    }

    private mutating func readUpToBoundary(_ part: inout Part) -> Range<Int>? {
        let rollback = boundary.pattern.count + 6
        let start = position
        var end = position
        while end - start <= rollback, let chunkEnd = nextChunkEnd(from: end) { end = chunkEnd }
        if end - start <= rollback { part.isDone = true }
        guard end > start else {
            part.isDone = true
            return nil
        }
        if let found = boundary.find(in: body, start..<end) {
            position = found + boundary.pattern.count
            bufferedEnd = max(end, position)
            part.isDone = true
            return start..<contentEnd(before: found, from: start)
        }
        if end - start <= rollback {
            part.isDone = true
            (position, bufferedEnd) = (end, end)
            return start..<end
        }
        // The boundary may have begun in the last bytes.
        (position, bufferedEnd) = (end - rollback, end)
        return start..<(end - rollback)
    }

    private func nextChunkEnd(from end: Int) -> Int? {
        if end < bufferedEnd { return bufferedEnd }
        return end < body.count ? min(end + Self.chunkSize, body.count) : nil
    }

    /// The line break before a boundary belongs to the boundary.
    private func contentEnd(before boundary: Int, from start: Int) -> Int {
        var end = boundary
        if end > start, body[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > start, body[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return end
    }

    /// Where one part stands.
    struct Part {
        fileprivate(set) var putBack = 0..<0
        fileprivate var isDone = false

        /// Puts bytes back in front of what comes next.
        mutating func putBack(_ range: Range<Int>) {
            if range.isEmpty { return }
            putBack = putBack.isEmpty ? range : range.lowerBound..<putBack.upperBound
        }
    }
}
