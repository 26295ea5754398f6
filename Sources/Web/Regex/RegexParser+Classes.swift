extension RegexParser {
    mutating func parseClass() throws(RegexError) -> RegexSet {
        var set = RegexSet(items: [], isNegated: accept("^"), ignoresCase: flags.contains(.ignoreCase))
        var isFirst = true
        while let scalar = next() {
            if scalar == "]", !isFirst { return set }
            isFirst = false
            let item = try classItem(scalar)
            guard case .range(let low, _) = item, peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]"
            else {
                set.items.append(item)
                continue
            }
            index += 1
            guard let end = next(), case .range(let high, _) = try classItem(end), high >= low else {
                throw error("bad character range")
            }
            set.items.append(.range(low, high))
        }
        throw error("unterminated character set")
    }

    mutating func classItem(_ scalar: Unicode.Scalar) throws(RegexError) -> RegexSet.Item {
        guard scalar == "\\" else { return .range(scalar.value, scalar.value) }
        guard let escaped = next() else { throw error("bad escape (end of pattern)") }
        if let item = category(escaped) { return item }
        if escaped == "b" { return .range(0x08, 0x08) }
        index -= 1
        let value = try parseCharacterEscape(inClass: true)
        return .range(value.value, value.value)
    }

    func category(_ scalar: Unicode.Scalar) -> RegexSet.Item? {
        let isASCII = flags.contains(.ascii)
        switch scalar {
        case "d": return .digit(isASCII: isASCII)
        case "D": return .notDigit(isASCII: isASCII)
        case "w": return .word(isASCII: isASCII)
        case "W": return .notWord(isASCII: isASCII)
        case "s": return .space(isASCII: isASCII)
        case "S": return .notSpace(isASCII: isASCII)
        default: return nil
        }
    }

    mutating func parseEscape() throws(RegexError) -> RegexNode {
        guard let scalar = peek else { throw error("bad escape (end of pattern)") }
        let isASCII = flags.contains(.ascii)
        if let item = category(scalar) {
            index += 1
            return .set(RegexSet(items: [item]))
        }
        switch scalar {
        case "A":
            index += 1
            return .assertion(.textStart)
        case "Z":
            index += 1
            return .assertion(.textEnd)
        case "b":
            index += 1
            return .assertion(.wordBoundary(isASCII: isASCII))
        case "B":
            index += 1
            return .assertion(.notWordBoundary(isASCII: isASCII))
        case "1"..."9":
            let start = index
            if let number = parseNumber(), number <= 99 {
                guard number <= groupCount, closedGroups.contains(number) else {
                    throw error("invalid group reference \(number)")
                }
                return .backreference(number, ignoresCase: flags.contains(.ignoreCase))
            }
            index = start
        default: break
        }
        let literal = try parseCharacterEscape(inClass: false)
        return .set(.single(literal, ignoresCase: flags.contains(.ignoreCase)))
    }

    mutating func parseCharacterEscape(inClass: Bool) throws(RegexError) -> Unicode.Scalar {
        guard let scalar = next() else { throw error("bad escape (end of pattern)") }
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "f": return "\u{0C}"
        case "v": return "\u{0B}"
        case "a": return "\u{07}"
        case "x": return try parseHex(2)
        case "u": return try parseHex(4)
        case "U": return try parseHex(8)
        case "0"..."7":
            var value = scalar.value - 0x30
            var count = 1
            while count < 3, let digit = peek, digit.value >= 0x30, digit.value <= 0x37 {
                value = value * 8 + digit.value - 0x30
                index += 1
                count += 1
            }
            guard value <= 0o377, let result = Unicode.Scalar(value) else { throw error("octal escape out of range") }
            return result
        case "a"..."z", "A"..."Z", "8", "9": throw error("bad escape \\\(scalar)")
        default: return scalar
        }
    }

    mutating func parseHex(_ count: Int) throws(RegexError) -> Unicode.Scalar {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = next(), digit.isASCII, let nibble = PercentEncoding.hexValue(UInt8(digit.value)) else {
                throw error("incomplete escape")
            }
            value = value << 4 | UInt32(nibble)
        }
        guard let scalar = Unicode.Scalar(value) else { throw error("bad escape") }
        return scalar
    }
}
