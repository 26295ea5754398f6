internal import PythonText

/// A set of code points: one character, a class in brackets, or a dot.
struct RegexSet: Sendable {
    enum Item: Sendable {
        case range(UInt32, UInt32)
        case digit(isASCII: Bool), notDigit(isASCII: Bool)
        case word(isASCII: Bool), notWord(isASCII: Bool)
        case space(isASCII: Bool), notSpace(isASCII: Bool)
    }

    var items: [Item]
    var isNegated = false
    var ignoresCase = false

    static func single(_ scalar: Unicode.Scalar, ignoresCase: Bool) -> Self {
        Self(items: [.range(scalar.value, scalar.value)], ignoresCase: ignoresCase)
    }

    static let everything = Self(items: [], isNegated: true)
    static let everythingButNewline = Self(items: [.range(0x0A, 0x0A)], isNegated: true)

    /// The one code point that it stands for, if it is just that.
    var literal: Unicode.Scalar? {
        guard !isNegated, !ignoresCase, items.count == 1, case .range(let low, let high) = items[0], low == high else {
            return nil
        }
        return Unicode.Scalar(low)
    }

    /// Whether a code point is in the set. Slow; the matcher asks ``CompiledRegexSet``.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        var isFound = holds(scalar)
        if !isFound, ignoresCase {
            isFound = Self.caseVariants(of: scalar).contains(where: holds)
        }
        return isFound != isNegated
    }

    private func holds(_ scalar: Unicode.Scalar) -> Bool {
        for item in items {
            let isFound =
                switch item {
                case .range(let low, let high): scalar.value >= low && scalar.value <= high
                case .digit(let isASCII): Self.isDigit(scalar, isASCII)
                case .notDigit(let isASCII): !Self.isDigit(scalar, isASCII)
                case .word(let isASCII): Self.isWord(scalar, isASCII)
                case .notWord(let isASCII): !Self.isWord(scalar, isASCII)
                case .space(let isASCII): Self.isSpace(scalar, isASCII)
                case .notSpace(let isASCII): !Self.isSpace(scalar, isASCII)
                }
            if isFound { return true }
        }
        return false
    }

    static func caseVariants(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping].compactMap { mapped in
            let scalars = mapped.unicodeScalars
            return scalars.count == 1 ? scalars.first : nil
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar, _ isASCII: Bool) -> Bool {
        scalar.isPythonDecimal && (scalar.isASCII || !isASCII)
    }

    static func isWord(_ scalar: Unicode.Scalar, _ isASCII: Bool) -> Bool {
        scalar.isPythonWord && (scalar.isASCII || !isASCII)
    }

    private static func isSpace(_ scalar: Unicode.Scalar, _ isASCII: Bool) -> Bool {
        isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.isPythonSpace
    }
}
