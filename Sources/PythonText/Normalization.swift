internal import CUnicodeNormalization

extension StringProtocol {
    /// The text in Unicode's normal form NFKC, as Python 3.12's `unicodedata.normalize("NFKC", text)` gives it.
    ///
    /// ```swift
    /// "ﬁ①".nfkcNormalized()          // "fi1"
    /// "e\u{301}".nfkcNormalized()    // "é", one scalar
    /// ```
    ///
    /// Django stores user names this way. Text in ASCII is returned at once.
    public func nfkcNormalized() -> String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
        return String(String.UnicodeScalarView(composed(decomposed(unicodeScalars, compatibly: true))))
    }

    /// The text in normal form NFC: `unicodedata.normalize("NFC", text)`.
    ///
    /// ```swift
    /// "e\u{301}ﬁ".nfcNormalized()    // "éﬁ"
    /// ```
    public func nfcNormalized() -> String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
        return String(String.UnicodeScalarView(composed(decomposed(unicodeScalars, compatibly: false))))
    }

    /// The text in normal form NFKD: `unicodedata.normalize("NFKD", text)`.
    ///
    /// ```swift
    /// "é½".nfkdNormalized().unicodeScalars.count    // 5: e, the accent, 1, the slash and 2
    /// ```
    public func nfkdNormalized() -> String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
        return String(String.UnicodeScalarView(decomposed(unicodeScalars, compatibly: true)))
    }
}

private func decomposed(_ text: some Sequence<Unicode.Scalar>, compatibly: Bool) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.underestimatedCount)
    for scalar in text { scalar.appendDecomposition(to: &scalars, compatibly: compatibly) }
    reorderMarks(in: &scalars)
    return scalars
}

extension Unicode.Scalar {
    fileprivate func appendDecomposition(to scalars: inout [Unicode.Scalar], compatibly: Bool) {
        if value < 0xA0 {
            scalars.append(self)
        } else if let syllable = Hangul.decompose(self) {
            scalars.append(contentsOf: syllable)
        } else if compatibly, let position = position(of: value, unicode_nfkd_keys(), Int(unicode_nfkd_count)) {
            append(unicode_nfkd_offsets(), unicode_nfkd_values(), position, to: &scalars)
        } else if !compatibly, let position = position(of: value, unicode_nfd_keys(), Int(unicode_nfd_count)) {
            append(unicode_nfd_offsets(), unicode_nfd_values(), position, to: &scalars)
        } else {
            scalars.append(self)
        }
    }

    private func append(
        _ offsets: UnsafePointer<UInt16>, _ values: UnsafePointer<UInt32>, _ position: Int,
        to scalars: inout [Unicode.Scalar]
    ) {
        for index in Int(element(offsets, position))..<Int(element(offsets, position + 1)) {
            if let part = Unicode.Scalar(element(values, index)) { scalars.append(part) }
        }
    }

    fileprivate var combiningClass: UInt8 {
        isASCII ? 0 : properties.canonicalCombiningClass.rawValue
    }
}

// The Canonical Ordering Algorithm: marks that do not interact get the order of their classes.
private func reorderMarks(in scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
        guard scalars[start].combiningClass != 0 else {
            start += 1
            continue
        }
        var end = start
        while end < scalars.count, scalars[end].combiningClass != 0 { end += 1 }
        if end - start > 1 {
            // The standard library's sort keeps the order of equals.
            scalars[start..<end].sort { $0.combiningClass < $1.combiningClass }
        }
        start = end
    }
}

// The Canonical Composition Algorithm: each character is joined to the last starter unless something between blocks it.
private func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var starter: Int?
    var lastClass: UInt8 = 0
    for scalar in scalars {
        let combiningClass = scalar.combiningClass
        if let starter {
            let isAdjacent = starter == result.count - 1
            if isAdjacent || lastClass < combiningClass, let joined = composite(result[starter], scalar) {
                result[starter] = joined
                continue
            }
        }
        if combiningClass == 0 { starter = result.count }
        lastClass = combiningClass
        result.append(scalar)
    }
    return result
}

private func composite(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if let syllable = Hangul.compose(first, second) { return syllable }
    if first.value < 0x3C || second.value < 0x300 { return nil }
    let position = lowerBound(Int(unicode_pair_count)) { index in
        let pair = (element(unicode_pair_firsts(), index), element(unicode_pair_seconds(), index))
        return pair < (first.value, second.value)
    }
    guard position < Int(unicode_pair_count), element(unicode_pair_firsts(), position) == first.value,
        element(unicode_pair_seconds(), position) == second.value
    else { return nil }
    return Unicode.Scalar(element(unicode_pair_composites(), position))
}

private func position(of value: UInt32, _ keys: UnsafePointer<UInt32>, _ count: Int) -> Int? {
    let position = lowerBound(count) { element(keys, $0) < value }
    guard position < count, element(keys, position) == value else { return nil }
    return position
}

// The tables are as long as their generator says; what is asked for here lies within them.
private func element<Value: FixedWidthInteger>(_ table: UnsafePointer<Value>, _ index: Int) -> Value {
    table[index]
}

/// The first index below `count` of which the predicate is false; it is true of all before.
private func lowerBound(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
        let middle = (low + high) / 2
        if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
}

/// Syllables of Hangul are composed by arithmetic: section 3.12 of the Unicode Standard.
private enum Hangul {
    private static let (syllables, leads, vowels, trails) = (
        UInt32(0xAC00), UInt32(0x1100), UInt32(0x1161), UInt32(0x11A7)
    )
    private static let (leadCount, vowelCount, trailCount) = (UInt32(19), UInt32(21), UInt32(28))
    private static let syllableCount = leadCount * vowelCount * trailCount

    static func decompose(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard scalar.value >= syllables, scalar.value - syllables < syllableCount else { return nil }
        let index = scalar.value - syllables
        let trail = index % trailCount
        let parts = [
            leads + index / (vowelCount * trailCount), vowels + index / trailCount % vowelCount, trails + trail,
        ]
        return parts.prefix(trail == 0 ? 2 : 3).compactMap { Unicode.Scalar($0) }
    }

    static func compose(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        let (first, second) = (first.value, second.value)
        if first >= leads, first - leads < leadCount, second >= vowels, second - vowels < vowelCount {
            return Unicode.Scalar(syllables + ((first - leads) * vowelCount + second - vowels) * trailCount)
        }
        if first >= syllables, first - syllables < syllableCount, (first - syllables) % trailCount == 0,
            second > trails, second - trails < trailCount
        {
            return Unicode.Scalar(first + second - trails)
        }
        return nil
    }
}
