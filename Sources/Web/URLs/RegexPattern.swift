/// A route in the syntax of `re_path()`: a regular expression of Python.
struct RegexPattern: Sendable {
    let regex: PythonRegex
    private let isMatchedWhole: Bool

    init(_ source: String, isEndpoint: Bool) throws(ImproperlyConfigured) {
        do {
            regex = try PythonRegex(source)
        } catch {
            throw ImproperlyConfigured("\"\(source)\" is not a valid regular expression: \(error)")
        }
        isMatchedWhole = isEndpoint && source.hasSuffix("$")
    }

    var literalPrefix: [UInt8] { Array(regex.program.literalPrefix.utf8) }

    /// Whether it is nothing but text at the start.
    var isLiteral: Bool {
        // The assertion, one instruction a scalar, and the end.
        regex.program.isAnchored
            && regex.program.instructions.count == regex.program.literalPrefix.unicodeScalars.count + 2
    }

    func match(_ path: [UInt8], from start: Int) -> PatternMatch? {
        let rest = Array(String(decoding: path[start...], as: UTF8.self).unicodeScalars)
        guard let found = isMatchedWhole ? regex.fullMatch(in: rest) : regex.search(in: rest) else { return nil }
        let length = rest[..<found.end].reduce(0) { $0 + UTF8.width($1) }
        var match = PatternMatch(end: start + length)
        if regex.groupNames.isEmpty {
            match.positional = (0..<regex.groupCount).map { number in
                found.group(number + 1).map(PathValue.string) ?? .null
            }
        }
        for (name, number) in regex.groupNames {
            if let text = found.group(number) { match.arguments[name] = .string(text) }
        }
        return match
    }
}
