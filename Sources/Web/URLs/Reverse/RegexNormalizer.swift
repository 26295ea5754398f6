/// Turns a regular expression into the URLs that it can match, with gaps for its groups: Django's `normalize`.
///
/// ```swift
/// RegexNormalizer.forms(of: "articles/(?P<year>[0-9]+)/")
/// // articles/{year}/
/// ```
///
/// An optional part with a group gives one form with it and one without; one without groups is left out. Of a class
/// of characters the first stands for all. Alternatives cannot be reversed: they give an empty form, as in Django.
struct RegexNormalizer {
    /// A way to write the URL.
    struct Form: Sendable, Equatable {
        var pieces: [Piece] = []
        /// Names of the groups, in order; unnamed ones are `_0`, `_1`, ….
        var parameters: [String] = []
    }

    enum Piece: Sendable, Equatable {
        case text(Unicode.Scalar)
        case parameter(String)
    }

    private indirect enum Node {
        case text(Unicode.Scalar)
        case group(name: String, isParameter: Bool)
        case nonCapture([Node])
        case optional(Node)

        var containsGroup: Bool {
            switch self {
            case .text: false
            case .group: true
            case .nonCapture(let nodes): nodes.contains(where: \.containsGroup)
            // Django looks into plain groups only.
            case .optional: false
            }
        }
    }

    /// The forms of a pattern; none when it holds something that cannot be reversed.
    static func forms(of pattern: String) -> [Form] {
        var normalizer = Self(pattern)
        switch normalizer.parse() {
        case .nodes(let nodes): return flatten(nodes)
        case .alternatives: return [Form()]
        case .unsupported: return []
        }
    }

    private enum Outcome {
        case nodes([Node])
        case alternatives
        case unsupported
    }

    private struct Character {
        var scalar: Unicode.Scalar
        var isEscaped: Bool
    }

    private var characters: [Character] = []
    private var index = 0

    /// Reads the pattern with escapes taken apart: a class is replaced by one of its members, an assertion left out.
    private init(_ pattern: String) {
        var iterator = pattern.unicodeScalars.makeIterator()
        while let scalar = iterator.next() {
            guard scalar == "\\" else {
                characters.append(Character(scalar: scalar, isEscaped: false))
                continue
            }
            guard let escaped = iterator.next() else { return }
            switch escaped {
            case "A", "b", "B", "Z": continue
            case "d": characters.append(Character(scalar: "0", isEscaped: true))
            case "s": characters.append(Character(scalar: " ", isEscaped: true))
            case "D", "S", "w": characters.append(Character(scalar: "x", isEscaped: true))
            case "W": characters.append(Character(scalar: "!", isEscaped: true))
            default: characters.append(Character(scalar: escaped, isEscaped: true))
            }
        }
    }

    private mutating func next() -> Character? {
        guard index < characters.count else { return nil }
        index += 1
        return characters[index - 1]
    }

    private mutating func parse() -> Outcome {
        var result: [Node] = []
        var openGroups: [Int] = []
        var groupCount = 0
        scan: while let character = next() {
            guard !character.isEscaped else {
                result.append(.text(character.scalar))
                continue
            }
            switch character.scalar {
            case "|": return .alternatives
            case "^": continue
            case "$": break scan
            case ")":
                guard let start = openGroups.popLast() else { return .unsupported }
                let inner = Node.nonCapture(Array(result[start...]))
                result.removeSubrange(start...)
                result.append(inner)
            case "[":
                guard let first = next() else { break scan }
                result.append(.text(first.scalar))
                _ = next()
                // The character behind the first may be the end of the class already.
                if index > 0, characters[index - 1].isEscaped || characters[index - 1].scalar != "]" { skipClass() }
            case "(":
                guard let first = next() else { break scan }
                guard first.scalar == "?", !first.isEscaped else {
                    result.append(.group(name: "_\(groupCount)", isParameter: true))
                    groupCount += 1
                    walkToEnd(from: first)
                    continue
                }
                guard let kind = next() else { break scan }
                switch kind.scalar {
                case "!", "=", "<": walkToEnd(from: kind)
                case ":": openGroups.append(result.count)
                case "P":
                    guard let node = namedGroup() else { return .unsupported }
                    result.append(node)
                default: return .unsupported
                }
            case "*", "?", "+", "{":
                guard let last = result.popLast(), let count = quantifier(character.scalar) else { return .unsupported }
                if count == 0 {
                    if last.containsGroup { result.append(.optional(last)) }
                } else {
                    // A form longer than any URL helps no one.
                    result += Array(repeating: last, count: min(count, 10_000))
                }
            default: result.append(.text(character.scalar))
            }
        }
        return .nodes(result)
    }

    private mutating func skipClass() {
        while let character = next() {
            if !character.isEscaped, character.scalar == "]" { return }
        }
    }

    /// `(?P<name>…)` or `(?P=name)`, behind its `P`.
    private mutating func namedGroup() -> Node? {
        guard let opening = next(), opening.scalar == "<" || opening.scalar == "=" else { return nil }
        let isGroup = opening.scalar == "<"
        var name = String.UnicodeScalarView()
        while let character = next() {
            if character.scalar == (isGroup ? ">" : ")") {
                if isGroup { walkToEnd(from: character) }
                return .group(name: String(name), isParameter: isGroup)
            }
            name.append(character.scalar)
        }
        return nil
    }

    /// Skips the rest of a group with all groups inside.
    private mutating func walkToEnd(from first: Character) {
        var depth = first.scalar == "(" ? 1 : 0
        while let character = next() {
            if character.isEscaped { continue }
            if character.scalar == "(" { depth += 1 }
            if character.scalar == ")" {
                if depth == 0 { return }
                depth -= 1
            }
        }
    }

    /// The least number of repeats. A `?` behind it is skipped.
    private mutating func quantifier(_ first: Unicode.Scalar) -> Int? {
        var count = first == "+" ? 1 : 0
        if first == "{" {
            var digits = ""
            var isLowerBound = true
            while let character = next(), character.scalar != "}" {
                if character.scalar == "," { isLowerBound = false }
                if isLowerBound { digits.unicodeScalars.append(character.scalar) }
            }
            guard let number = Int(digits) else { return nil }
            count = number
        }
        guard index < characters.count else { return count }
        if characters[index].scalar == "?" {
            index += 1
        } else {
            // Django looks ahead here and forgets that the next character was escaped.
            characters[index].isEscaped = false
        }
        return count
    }

    private static func flatten(_ nodes: [Node]) -> [Form] {
        var forms = [Form()]
        for node in nodes {
            let inner = flatten(node)
            forms = forms.flatMap { form in
                inner.map { Form(pieces: form.pieces + $0.pieces, parameters: form.parameters + $0.parameters) }
            }
        }
        return forms
    }

    private static func flatten(_ node: Node) -> [Form] {
        switch node {
        case .text(let scalar): [Form(pieces: [.text(scalar)])]
        case .group(let name, let isParameter):
            [Form(pieces: [.parameter(name)], parameters: isParameter ? [name] : [])]
        case .nonCapture(let nodes): flatten(nodes)
        case .optional(let node): [Form()] + flatten(node)
        }
    }
}
