extension Unicode.Scalar {
    fileprivate var titlecased: String { properties.titlecaseMapping }
}

extension StringProtocol {
    /// Python's `str.upper()`: the full Unicode mapping, so that `ß` becomes `SS`.
    public func pythonUppercased() -> String { uppercased() }

    /// Python's `str.title()`: the first letter of each run of letters in title case, the others in lower case.
    ///
    /// ```swift
    /// "they're BILL's".pythonTitlecased()   // "They'Re Bill'S"
    /// ```
    public func pythonTitlecased() -> String {
        let lower = Array(unicodeScalars)
        var result = ""
        var wasCased = false
        for (index, scalar) in lower.enumerated() {
            result += wasCased ? lowercase(scalar, at: index, in: lower) : scalar.titlecased
            wasCased = scalar.properties.isCased
        }
        return result
    }

    /// Python's `str.capitalize()`: the first character in title case, all others in lower case.
    public func pythonCapitalized() -> String {
        let scalars = Array(unicodeScalars)
        guard let first = scalars.first else { return "" }
        return scalars.indices.dropFirst().reduce(into: first.titlecased) { result, index in
            result += lowercase(scalars[index], at: index, in: scalars)
        }
    }

    /// Python's `str.swapcase()`.
    public func pythonSwapcased() -> String {
        let scalars = Array(unicodeScalars)
        return scalars.indices.reduce(into: "") { result, index in
            let scalar = scalars[index]
            if scalar.properties.isUppercase {
                result += lowercase(scalar, at: index, in: scalars)
            } else {
                result += scalar.properties.isLowercase ? scalar.properties.uppercaseMapping : String(scalar)
            }
        }
    }

    /// The pieces between runs of white space, as Python's `str.split()` without arguments gives them.
    ///
    /// ```swift
    /// " a\t b ".pythonSplit()   // ["a", "b"]
    /// ```
    public func pythonSplit() -> [String] {
        unicodeScalars.split(whereSeparator: \.isPythonSpace).map { String(String.UnicodeScalarView($0)) }
    }
}

private func lowercase(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> String {
    guard scalar == "\u{3A3}" else { return scalar.properties.lowercaseMapping }
    return isFinalSigma(at: index, in: scalars) ? "ς" : "σ"
}
