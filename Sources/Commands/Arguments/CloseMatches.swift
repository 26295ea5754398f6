/// Finds the word that is most like another: Python's `difflib.get_close_matches`, as far as it is needed.
///
/// ```swift
/// closestMatch(to: "chek", among: ["check", "shell"])     // check
/// ```
func closestMatch(to word: String, among candidates: [String]) -> String? {
    let scalars = Array(word.unicodeScalars)
    let scored = candidates.map { (ratio: similarity(of: Array($0.unicodeScalars), and: scalars), word: $0) }
    return scored.filter { $0.ratio >= 0.6 }.max { ($0.ratio, $0.word) < ($1.ratio, $1.word) }?.word
}

/// Twice the number of characters in common, in order, by the number of all characters: `SequenceMatcher.ratio`.
private func similarity(of left: [Unicode.Scalar], and right: [Unicode.Scalar]) -> Double {
    let total = left.count + right.count
    return total == 0 ? 1 : 2 * Double(matches(left[...], right[...])) / Double(total)
}

/// The characters in the longest common run, and in those on either side of it.
private func matches(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
    var best = (left: left.startIndex, right: right.startIndex, count: 0)
    for i in left.indices {
        for j in right.indices where left[i] == right[j] {
            var count = 0
            while i + count < left.endIndex, j + count < right.endIndex, left[i + count] == right[j + count] {
                count += 1
            }
            if count > best.count { best = (i, j, count) }
        }
    }
    if best.count == 0 { return 0 }
    return best.count + matches(left[..<best.left], right[..<best.right])
        + matches(left[(best.left + best.count)...], right[(best.right + best.count)...])
}
