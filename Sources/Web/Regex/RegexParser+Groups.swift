extension RegexParser {
    mutating func parseGroup() throws(RegexError) -> RegexNode? {
        let outerFlags = flags
        guard accept("?") else { return try parseCapture(name: nil, outerFlags) }
        guard let scalar = next() else { throw error("unexpected end of pattern") }
        switch scalar {
        case ":": return try parseRest(outerFlags)
        case ">": return .atomic(try parseRest(outerFlags))
        case "=": return .look(try parseRest(outerFlags), isBehind: false, isNegative: false)
        case "!": return .look(try parseRest(outerFlags), isBehind: false, isNegative: true)
        case "<":
            let isNegative = accept("!")
            if !isNegative, !accept("=") { throw error("unknown extension ?<") }
            let node = try parseRest(outerFlags)
            guard node.width != nil else { throw error("look-behind requires fixed-width pattern") }
            return .look(node, isBehind: true, isNegative: isNegative)
        case "#":
            while let comment = next() {
                if comment == ")" { return nil }
            }
            throw error("missing ), unterminated comment")
        case "P": return try parseNamed(outerFlags)
        case "(":
            let name = try parseName(until: ")")
            guard let number = Int(name) ?? groupNames.first(where: { $0.name == name })?.number else {
                throw error("unknown group name '\(name)'")
            }
            let yes = try parseSequence()
            let no = accept("|") ? try parseSequence() : .empty
            try expectClose(outerFlags)
            return .conditional(group: number, yes, no)
        default:
            index -= 1
            return try parseFlags(outerFlags)
        }
    }

    mutating func parseNamed(_ outerFlags: PythonRegex.Flags) throws(RegexError) -> RegexNode {
        if accept("<") {
            let name = try parseName(until: ">")
            if groupNames.contains(where: { $0.name == name }) {
                throw error("redefinition of group name '\(name)'")
            }
            return try parseCapture(name: name, outerFlags)
        }
        guard accept("=") else { throw error("unknown extension ?P") }
        let name = try parseName(until: ")")
        guard let group = groupNames.first(where: { $0.name == name }) else {
            throw error("unknown group name '\(name)'")
        }
        guard closedGroups.contains(group.number) else { throw error("cannot refer to an open group") }
        return .backreference(group.number, ignoresCase: flags.contains(.ignoreCase))
    }

    mutating func parseName(until end: Unicode.Scalar) throws(RegexError) -> String {
        var name = String.UnicodeScalarView()
        while let scalar = next() {
            if scalar == end {
                if name.isEmpty { throw error("missing group name") }
                return String(name)
            }
            name.append(scalar)
        }
        throw error("missing \(end), unterminated name")
    }

    mutating func parseCapture(
        name: String?, _ outerFlags: PythonRegex.Flags
    ) throws(RegexError) -> RegexNode {
        groupCount += 1
        let number = groupCount
        if let name { groupNames.append((name, number)) }
        let node = try parseRest(outerFlags)
        closedGroups.insert(number)
        return .capture(number, node)
    }

    /// The inside of a group and its `)`. Flags set inside end there.
    mutating func parseRest(_ outerFlags: PythonRegex.Flags) throws(RegexError) -> RegexNode {
        let node = try parseAlternatives()
        try expectClose(outerFlags)
        return node
    }

    mutating func expectClose(_ outerFlags: PythonRegex.Flags) throws(RegexError) {
        guard accept(")") else { throw error("missing ), unterminated subpattern") }
        flags = outerFlags
    }

    mutating func parseFlags(_ outerFlags: PythonRegex.Flags) throws(RegexError) -> RegexNode? {
        var isRemoving = false
        while let scalar = next() {
            var flag: PythonRegex.Flags = []
            switch scalar {
            case "i": flag = .ignoreCase
            case "m": flag = .multiline
            case "s": flag = .dotAll
            case "x": flag = .verbose
            case "a": flag = .ascii
            case "u": flags.remove(.ascii)
            case "L": break
            case "-": isRemoving = true
            case ")": return nil
            case ":": return try parseRest(outerFlags)
            default: throw error("unknown extension ?\(scalar)")
            }
            if isRemoving { flags.subtract(flag) } else { flags.formUnion(flag) }
        }
        throw error("missing -, : or )")
    }
}
