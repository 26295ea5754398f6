import Models

/// Python's three ways to put values into a text.
enum PythonFormat {
    /// `"%s of %d" % values`; `nil` where a value is not plain.
    static func percent(_ text: String, _ values: PythonValue) throws(PythonException) -> String? {
        guard let plain = values.plain else { return nil }
        var list: [LiteralValue] = if case .tuple(let items) = plain { items } else { [plain] }
        var result = ""
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "%" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            var value: LiteralValue?
            if rest.first == "(" {
                rest.removeFirst()
                let name = String(rest.prefix { $0 != ")" })
                rest = rest.drop { $0 != ")" }.dropFirst()
                guard case .dictionary(let dictionary) = plain, let found = dictionary[.string(name)] else {
                    return nil
                }
                value = found
            }
            var specification = ""
            while let next = rest.first, "-+ #0123456789.".unicodeScalars.contains(next) {
                specification.unicodeScalars.append(next)
                rest.removeFirst()
            }
            guard let letter = rest.popFirst() else { return nil }
            if letter == "%" {
                result += "%"
                continue
            }
            if value == nil {
                guard !list.isEmpty else { return nil }
                value = list.removeFirst()
            }
            guard let value, let piece = Self.piece(value, String(letter), specification) else { return nil }
            result += piece
        }
        return result
    }

    private static func piece(_ value: LiteralValue, _ letter: String, _ specification: String) -> String? {
        let isLeft = specification.contains("-")
        let isZero = specification.hasPrefix("0")
        let parts = specification.split(separator: ".", omittingEmptySubsequences: false)
        let width = Int(parts.first?.drop { "-+ #0".contains($0) } ?? "") ?? 0
        let precision = parts.count > 1 ? Int(parts[1]) : nil
        var text: String
        switch letter {
        case "s": text = value.pythonText(quoted: false)
        case "r": text = value.pythonText(quoted: true)
        case "d", "i", "u":
            guard let number = PythonValue(value).double else { return nil }
            if let whole = PythonValue(value).int {
                text = String(whole)
            } else {
                guard let whole = Int64(exactly: number.rounded(.towardZero)) else { return nil }
                text = String(whole)
            }
        case "x", "X":
            guard let number = PythonValue(value).int else { return nil }
            text = String(number, radix: 16, uppercase: letter == "X")
        case "f":
            guard let number = PythonValue(value).double else { return nil }
            text = fixed(number, precision ?? 6)
        default: return nil
        }
        if letter == "s", let precision { text = String(text.prefix(precision)) }
        return padded(text, width, fill: isZero && !isLeft ? "0" : " ", align: isLeft ? "<" : ">")
    }

    /// `"{} of {name}".format(…)`; `nil` where a value is not known.
    static func braces(
        _ text: String, _ arguments: [LiteralValue], _ keywords: [String: LiteralValue]
    ) -> String? {
        var result = ""
        var rest = text[...]
        var count = 0
        while let character = rest.popFirst() {
            if character == "}" {
                guard rest.first == "}" else { return nil }
                rest.removeFirst()
                result += "}"
                continue
            }
            guard character == "{" else {
                result.append(character)
                continue
            }
            if rest.first == "{" {
                rest.removeFirst()
                result += "{"
                continue
            }
            guard let end = rest.firstIndex(of: "}") else { return nil }
            let field = rest[..<end]
            rest = rest[rest.index(after: end)...]
            let parts = field.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            var name = String(parts.first ?? "")
            var conversion: Character?
            if let mark = name.firstIndex(of: "!") {
                conversion = name[mark...].dropFirst().first
                name = String(name[..<mark])
            }
            let value: LiteralValue?
            if name.isEmpty {
                value = arguments.indices.contains(count) ? arguments[count] : nil
                count += 1
            } else if let index = Int(name) {
                value = arguments.indices.contains(index) ? arguments[index] : nil
            } else {
                value = keywords[name]
            }
            guard let value, let piece = formatted(value, conversion, parts.count > 1 ? String(parts[1]) : "") else {
                return nil
            }
            result += piece
        }
        return result
    }

    /// `format(value, specification)`
    static func formatted(_ value: LiteralValue, _ conversion: Character?, _ specification: String) -> String? {
        if conversion == "r" || conversion == "a" { return aligned(value.pythonText(quoted: true), specification) }
        if specification.isEmpty || conversion == "s" { return aligned(value.pythonText(quoted: false), specification) }
        if specification.hasSuffix("d"), let number = PythonValue(value).int {
            return aligned(String(number), String(specification.dropLast()), isNumber: true)
        }
        if specification.hasSuffix("f"), let number = PythonValue(value).double {
            let parts = specification.dropLast().split(separator: ".", omittingEmptySubsequences: false)
            return aligned(
                fixed(number, parts.count > 1 ? Int(parts[1]) ?? 6 : 6), String(parts.first ?? ""), isNumber: true)
        }
        let text = value.pythonText(quoted: false)
        return aligned(text, specification, isNumber: PythonValue(value).double != nil)
    }

    private static func aligned(_ text: String, _ specification: String, isNumber: Bool = false) -> String? {
        var rest = specification[...]
        var fill: Character = " "
        var align: Character = isNumber ? ">" : "<"
        if let second = rest.dropFirst().first, "<>^".contains(second), let first = rest.first {
            fill = first
            align = second
            rest = rest.dropFirst(2)
        } else if let first = rest.first, "<>^".contains(first) {
            align = first
            rest = rest.dropFirst()
        } else if rest.first == "0" {
            fill = "0"
            rest = rest.dropFirst()
        }
        if rest.last == "s" { rest = rest.dropLast() }
        if rest.isEmpty { return text }
        guard let width = Int(rest) else { return nil }
        return padded(text, width, fill: fill, align: align)
    }

    private static func padded(_ text: String, _ width: Int, fill: Character, align: Character) -> String {
        let missing = min(width, 10_000) - text.unicodeScalars.count
        guard missing > 0 else { return text }
        let left = align == ">" ? missing : align == "^" ? missing / 2 : 0
        return String(repeating: fill, count: left) + text + String(repeating: fill, count: missing - left)
    }

    private static func fixed(_ number: Double, _ places: Int) -> String {
        guard number.isFinite, (0...15).contains(places), abs(number) < 1e15 else { return number.description }
        var scale: Double = 1
        for _ in 0..<places { scale *= 10 }
        guard let scaled = Int64(exactly: (abs(number) * scale).rounded(.toNearestOrEven)) else {
            return number.description
        }
        var digits = String(scaled)
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        let sign = number < 0 && scaled != 0 ? "-" : ""
        return places == 0 ? sign + digits : sign + digits.dropLast(places) + "." + digits.suffix(places)
    }
}

extension PythonInterpreter {
    mutating func formatted(
        _ parts: [PythonNode.FormattedPart], _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        var text = ""
        for part in parts {
            switch part {
            case .text(let piece): text += piece
            case .field(let inner, let conversion, let format, let shown):
                let value = settled(try evaluate(inner))
                let specification = try formatted(format, node).string ?? ""
                let usual: Character? = conversion ?? (shown != nil && specification.isEmpty ? "r" : nil)
                guard let plain = value.plain, let piece = PythonFormat.formatted(plain, usual, specification) else {
                    return value.unknown.map {
                        .unknown(PythonUnknown(reason: $0.reason, line: $0.line, source: source.excerpt(node.range)))
                    }
                        ?? unknown("a text that only Python can format", node)
                }
                text += (shown ?? "") + piece
            }
        }
        return .string(text)
    }
}
