import PythonJSON
import SQLCore

/// What a plain scalar of YAML 1.1 means, by PyYAML's rules.
///
/// ```swift
/// YAMLScalar("yes").value           // true
/// YAMLScalar("0o7").value           // the text 0o7
/// YAMLScalar("1:30").value          // 90, sixty to the left
/// ```
struct YAMLScalar {
    let text: String
    private let bytes: [UInt8]

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    enum Kind { case bool, float, int, merge, null, timestamp, defaultValue, text }

    /// Whether it is read as the text that it is.
    var isText: Bool { kind == .text }

    /// The kind that PyYAML's resolver finds. It looks at the first character only for some of them.
    var kind: Kind {
        guard let first = bytes.first else { return .null }
        if Self.booleans[text] != nil { return .bool }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), 0x30...0x39:
            if isFloat { return .float }
            if isInteger { return .int }
            if isTimestamp { return .timestamp }
        case UInt8(ascii: "<"): if text == "<<" { return .merge }
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
            if ["~", "null", "Null", "NULL"].contains(text) { return .null }
        case UInt8(ascii: "="): if text == "=" { return .defaultValue }
        default: break
        }
        return .text
    }

    static let booleans: [String: Bool] = {
        var result: [String: Bool] = [:]
        for (word, value) in [
            ("yes", true), ("no", false), ("true", true), ("false", false), ("on", true), ("off", false),
        ] {
            result[word] = value
            result[word.uppercased()] = value
            result[word.prefix(1).uppercased() + word.dropFirst()] = value
        }
        return result
    }()

    // MARK: Numbers

    private var unsigned: ArraySlice<UInt8> {
        bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isDigitOrLine(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: "_") }

    /// `[-+]?` and one of `[0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?`, `[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*`,
    /// `\.inf`; or without a sign `\.[0-9][0-9_]*([eE][-+][0-9]+)?`, `\.nan`.
    private var isFloat: Bool {
        if [".nan", ".NaN", ".NAN"].contains(text) { return true }
        var rest = unsigned
        if [".inf", ".Inf", ".INF"].contains(String(decoding: rest, as: UTF8.self)) { return true }
        let whole = rest.prefix(while: Self.isDigitOrLine)
        rest = rest.dropFirst(whole.count)
        if whole.isEmpty {
            guard unsigned.count == bytes.count, rest.first == UInt8(ascii: "."), let digit = rest.dropFirst().first,
                Self.isDigit(digit)
            else {
                return false
            }
            return Self.isExponent(rest.dropFirst().drop(while: Self.isDigitOrLine))
        }
        guard let first = whole.first, Self.isDigit(first) else { return false }
        if rest.first == UInt8(ascii: ":") {
            guard let tail = Self.dropSixties(rest), tail.first == UInt8(ascii: ".") else { return false }
            return tail.dropFirst().allSatisfy(Self.isDigitOrLine)
        }
        guard rest.first == UInt8(ascii: ".") else { return false }
        return Self.isExponent(rest.dropFirst().drop(while: Self.isDigitOrLine))
    }

    /// Whether it is empty, or an exponent with its sign.
    private static func isExponent(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let mark = rest.first else { return true }
        guard mark | 0x20 == UInt8(ascii: "e") else { return false }
        let sign = rest.dropFirst().first
        let digits = rest.dropFirst(2)
        return (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")) && !digits.isEmpty
            && digits.allSatisfy(isDigit)
    }

    /// What follows one or more `:[0-5]?[0-9]`.
    private static func dropSixties(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = text
        var count = 0
        while rest.first == UInt8(ascii: ":") {
            let digits = rest.dropFirst().prefix { isDigit($0) }
            guard let first = digits.first, digits.count == 1 || (digits.count == 2 && first <= 0x35) else {
                return nil
            }
            rest = rest.dropFirst(1 + digits.count)
            count += 1
        }
        return count == 0 ? nil : rest
    }

    /// `[-+]?` and one of `0b[0-1_]+`, `0[0-7_]+`, `0|[1-9][0-9_]*`, `0x[0-9a-fA-F_]+`, `[1-9][0-9_]*(:[0-5]?[0-9])+`.
    private var isInteger: Bool {
        let rest = unsigned
        guard let first = rest.first, Self.isDigit(first) else { return false }
        let tail = rest.dropFirst()
        if first == UInt8(ascii: "0") {
            guard let second = tail.first else { return true }
            let line = UInt8(ascii: "_")
            if second == UInt8(ascii: "b") {
                let digits = tail.dropFirst()
                return !digits.isEmpty && digits.allSatisfy { $0 == 0x30 || $0 == 0x31 || $0 == line }
            }
            if second == UInt8(ascii: "x") {
                let digits = tail.dropFirst()
                return !digits.isEmpty
                    && digits.allSatisfy { Self.isDigitOrLine($0) || (0x61...0x66).contains($0 | 0x20) }
            }
            return tail.allSatisfy { (0x30...0x37).contains($0) || $0 == line }
        }
        let sixties = tail.drop(while: Self.isDigitOrLine)
        return sixties.isEmpty || Self.dropSixties(sixties)?.isEmpty ?? false
    }

    /// `YYYY-MM-DD`, or a date and a time with or without zone.
    private var isTimestamp: Bool {
        var rest = bytes[...]
        func digits(_ range: ClosedRange<Int>) -> Int? {
            let found = rest.prefix(range.upperBound).prefix(while: Self.isDigit)
            guard range.contains(found.count) else { return nil }
            rest = rest.dropFirst(found.count)
            return found.count
        }
        func skip(_ byte: UInt8) -> Bool {
            guard rest.first == byte else { return false }
            rest = rest.dropFirst()
            return true
        }
        guard digits(4...4) != nil, skip(UInt8(ascii: "-")), let month = digits(1...2), skip(UInt8(ascii: "-")),
            let day = digits(1...2)
        else { return false }
        if rest.isEmpty { return month == 2 && day == 2 }
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        if !skip(UInt8(ascii: "T")), !skip(UInt8(ascii: "t")) {
            guard let byte = rest.first, isSpace(byte) else { return false }
            rest = rest.drop(while: isSpace)
        }
        guard digits(1...2) != nil, skip(UInt8(ascii: ":")), digits(2...2) != nil, skip(UInt8(ascii: ":")),
            digits(2...2) != nil
        else { return false }
        if skip(UInt8(ascii: ".")) { rest = rest.drop(while: Self.isDigit) }
        if rest.isEmpty { return true }
        rest = rest.drop(while: isSpace)
        if skip(UInt8(ascii: "Z")) { return rest.isEmpty }
        guard skip(UInt8(ascii: "-")) || skip(UInt8(ascii: "+")), digits(1...2) != nil else { return false }
        if rest.isEmpty { return true }
        return skip(UInt8(ascii: ":")) && digits(2...2) != nil && rest.isEmpty
    }
}
