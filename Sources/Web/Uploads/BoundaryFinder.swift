/// Finds a boundary in time that grows with the text alone (Knuth, Morris, Pratt).
struct BoundaryFinder {
    let pattern: [UInt8]
    private var fallback: [Int]

    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        fallback = Array(repeating: 0, count: pattern.count)
        var length = 0
        for index in pattern.indices.dropFirst() {
            while length > 0, pattern[index] != pattern[length] { length = fallback[length - 1] }
            if pattern[index] == pattern[length] { length += 1 }
            fallback[index] = length
        }
    }

    func find(in text: [UInt8], _ range: Range<Int>) -> Int? {
        var length = 0
        for index in range {
            while length > 0, text[index] != pattern[length] { length = fallback[length - 1] }
            if text[index] == pattern[length] { length += 1 }
            if length == pattern.count { return index + 1 - length }
        }
        return nil
    }
}
