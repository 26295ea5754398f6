internal import CHTMLEntities

/// HTML's character references, all numbers and all names.
enum HTMLReferences {
    static func unescape(_ text: [Unicode.Scalar]) -> String {
        var output = String.UnicodeScalarView()
        var index = 0
        while index < text.count {
            if text[index] == "&", let (replacement, length) = reference(text[(index + 1)...]) {
                output.append(contentsOf: replacement.unicodeScalars)
                index += 1 + length
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return String(output)
    }

    /// What the reference behind a `&` stands for, and its length.
    private static func reference(_ text: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
        if text.first == "#" { return numeric(text.dropFirst()) }
        // [^\t\n\f <&#;]{1,32};?
        let name = text.prefix(32).prefix { !"\t\n\u{C} <&#;".unicodeScalars.contains($0) }
        guard !name.isEmpty else { return nil }
        var bytes = Array(String(String.UnicodeScalarView(name)).utf8)
        let hasSemicolon = text.dropFirst(name.count).first == ";"
        if hasSemicolon, let found = named(bytes + [UInt8(ascii: ";")]) { return (found, name.count + 1) }
        if let found = named(bytes) { return (found, name.count) }
        // Old names need no semicolon; the longest that fits counts.
        guard name.allSatisfy(\.isASCII) || bytes.count > 1 else { return nil }
        var length = name.count
        while length > 2 {
            length -= 1
            bytes = Array(String(String.UnicodeScalarView(name.prefix(length))).utf8)
            if let found = named(bytes) { return (found, length) }
        }
        return nil
    }

    private static func named(_ name: [UInt8]) -> String? {
        var (low, high) = (0, Int(html_entity_count))
        while low < high {
            let middle = (low + high) / 2
            let entry = entry(middle)
            guard let tab = entry.firstIndex(of: 9) else { return nil }
            let candidate = entry[..<tab]
            if candidate.elementsEqual(name) {
                return String(decoding: entry[(tab + 1)...], as: UTF8.self)
            }
            if candidate.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    // The offsets are as long as their generator says: one more than there are names.
    private static func entry(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let offsets = html_entity_offsets()
        let start = Int(offsets[index])
        return UnsafeBufferPointer(start: html_entity_texts() + start, count: Int(offsets[index + 1]) - start)
    }

    private static func numeric(_ text: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
        let isHexadecimal = text.first == "x" || text.first == "X"
        let digits = text.dropFirst(isHexadecimal ? 1 : 0).prefix { digit($0, isHexadecimal) != nil }
        guard !digits.isEmpty else { return nil }
        var value: UInt32 = 0
        for scalar in digits {
            // Beyond Unicode it does not matter by how much.
            value = min(value, 0x110000) * (isHexadecimal ? 16 : 10) + UInt32(digit(scalar, isHexadecimal) ?? 0)
        }
        var length = 1 + (isHexadecimal ? 1 : 0) + digits.count
        if text.dropFirst(length - 1).first == ";" { length += 1 }
        return (character(value), length)
    }

    private static func digit(_ scalar: Unicode.Scalar, _ isHexadecimal: Bool) -> Int? {
        switch scalar.value {
        case 0x30...0x39: return Int(scalar.value) - 0x30
        case 0x41...0x46 where isHexadecimal: return Int(scalar.value) - 0x41 + 10
        case 0x61...0x66 where isHexadecimal: return Int(scalar.value) - 0x61 + 10
        default:
            // Python's \d takes digits of any script.
            guard !isHexadecimal, !scalar.isASCII else { return nil }
            return digitValue(scalar).map(Int.init)
        }
    }

    // What Windows-1252 has at 0x80 to 0x9F.
    private static let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]

    private static func character(_ value: UInt32) -> String {
        if value == 0x0D { return "\r" }
        if (0x80...0x9F).contains(value), let scalar = Unicode.Scalar(windows[Int(value) - 0x80]) {
            return String(scalar)
        }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
        switch value {
        case 0x1...0x8, 0xB, 0xE...0x1F, 0x7F, 0xFDD0...0xFDEF: return ""
        default: return value & 0xFFFE == 0xFFFE ? "" : String(scalar)
        }
    }
}
