internal import PythonText

/// The parts of a stored password between its dollar signs.
struct EncodedFields {
    private var fields: [Substring]

    /// Splits at the first `count - 1` dollar signs.
    /// - Throws: malformed, if there are fewer, or the first part is not the algorithm.
    init(_ encoded: String, count: Int, algorithm: String) throws(PasswordHasherError) {
        // On UTF-8: a dollar sign followed by a combining mark is one Character, but ends a field all the same.
        fields = encoded.utf8.split(
            separator: UInt8(ascii: "$"), maxSplits: count - 1, omittingEmptySubsequences: false
        )
        .map { Substring($0) }
        guard fields.count == count else {
            throw PasswordHasherError(
                .malformed, "not enough values to unpack (expected \(count), got \(fields.count))")
        }
        guard fields[0] == algorithm else {
            throw PasswordHasherError(.malformed, "The hash is not one of the algorithm \(algorithm).")
        }
    }

    /// - Precondition: `index` is below the `count` that the parts were split into.
    subscript(index: Int) -> String { String(fields[index]) }

    /// The part as a number. A number that is too large is the largest there is, which no hasher accepts.
    func integer(_ index: Int) throws(PasswordHasherError) -> Int {
        switch PythonInt<Int>(fields[index]) {
        case .value(let value): return value
        case .outOfRange(let isNegative): return isNegative ? Int.min : Int.max
        case .tooLong, .malformed:
            throw PasswordHasherError(
                .malformed, "invalid literal for int() with base 10: \(fields[index].pythonRepr)")
        }
    }
}
