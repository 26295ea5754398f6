extension StringProtocol {
    /// Python's `str.replace(old, new)`: compares code points, not characters.
    ///
    /// ```swift
    /// "a\r\nb".pythonReplacing("\n", with: "")   // "a\rb"
    /// ```
    public func pythonReplacing(_ old: String, with new: String) -> String {
        let pattern = Array(old.utf8)
        if pattern.isEmpty {
            return unicodeScalars.reduce(into: new) { result, scalar in
                result.unicodeScalars.append(scalar)
                result += new
            }
        }
        let text = Array(utf8)
        guard let first = pattern.first, text.count >= pattern.count else { return String(self) }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == first, text[index...].starts(with: pattern) {
                result.append(contentsOf: new.utf8)
                index += pattern.count
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Python's `str.split(separator)`: compares code points; pieces may be empty.
    ///
    /// - Precondition: the separator is not empty.
    public func pythonSplit(_ separator: String, maxSplits: Int = .max) -> [String] {
        let pattern = Array(separator.utf8)
        precondition(!pattern.isEmpty, "empty separator")
        let text = Array(utf8)
        var pieces: [String] = []
        var start = 0
        var index = 0
        while index + pattern.count <= text.count, pieces.count < maxSplits {
            if text[index...].starts(with: pattern) {
                pieces.append(String(decoding: text[start..<index], as: UTF8.self))
                index += pattern.count
                start = index
            } else {
                index += 1
            }
        }
        pieces.append(String(decoding: text[start...], as: UTF8.self))
        return pieces
    }

    /// Python's `str.splitlines()`: at all line breaks of Unicode, without an empty line at the end.
    public func pythonLines() -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var isOpen = false
        var wasReturn = false
        for scalar in unicodeScalars {
            if wasReturn, scalar == "\n" {
                wasReturn = false
                continue
            }
            wasReturn = scalar == "\r"
            switch scalar.value {
            case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029:
                lines.append(String(line))
                line = String.UnicodeScalarView()
                isOpen = false
            default:
                line.append(scalar)
                isOpen = true
            }
        }
        if isOpen { lines.append(String(line)) }
        return lines
    }

    /// Whether the text contains another, by code points: Python's `in`.
    public func pythonContains(_ other: String) -> Bool {
        let pattern = Array(other.utf8)
        guard let first = pattern.first else { return true }
        let text = Array(utf8)
        guard text.count >= pattern.count else { return false }
        return (0...(text.count - pattern.count)).contains { text[$0] == first && text[$0...].starts(with: pattern) }
    }
}
