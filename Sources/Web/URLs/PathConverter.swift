/// Turns a part of a path into a value and back.
///
/// ```swift
/// struct FourDigitYear: PathConverter {
///     let regex = "[0-9]{4}"
///     func value(of text: String) -> PathValue? { Int64(text).map(PathValue.int) }
///     func text(of value: PathValue) -> String? { value.text }
/// }
/// URLConf(patterns, converters: ["yyyy": FourDigitYear()])
/// ```
public protocol PathConverter: Sendable {
    /// What the part must look like, in Python's syntax.
    var regex: String { get }
    /// The value, or `nil` when the pattern should not match after all.
    func value(of text: String) -> PathValue?
    /// The text for a URL, or `nil` when there is none for this value.
    func text(of value: PathValue) -> String?
}

/// The converters that every route may use.
enum BuiltinConverter: String, PathConverter, CaseIterable {
    case int, str, slug, uuid, path

    var regex: String {
        switch self {
        case .int: "[0-9]+"
        case .str: "[^/]+"
        case .slug: "[-a-zA-Z0-9_]+"
        case .uuid: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
        case .path: ".+"
        }
    }

    func value(of text: String) -> PathValue? {
        switch self {
        case .int: Self.integer(text)
        case .uuid: .uuid(text)
        case .str, .slug, .path: .string(text)
        }
    }

    func text(of value: PathValue) -> String? { value.text }

    /// Whether a byte of UTF-8 may be part of the value.
    func accepts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self != .int
        case UInt8(ascii: "/"): self == .path
        case UInt8(ascii: "\n"): self == .str
        case UInt8(ascii: "-"): self != .int
        case UInt8(ascii: "_"), UInt8(ascii: "g")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            self != .int && self != .uuid
        default: self == .str || self == .path
        }
    }

    /// Where a value that begins at `start` can end at most, and at least; `nil` when there is none.
    func extent(in path: [UInt8], from start: Int) -> ClosedRange<Int>? {
        var end = start
        while end < path.count, accepts(path[end]) { end += 1 }
        guard self == .uuid else { return end > start ? (start + 1)...end : nil }
        let length = 36
        guard end - start >= length else { return nil }
        for offset in 0..<length {
            let isHyphen = path[start + offset] == UInt8(ascii: "-")
            if isHyphen != (offset == 8 || offset == 13 || offset == 18 || offset == 23) { return nil }
        }
        return (start + length)...(start + length)
    }

    /// Python's `int()` refuses more digits.
    private static let maxDigits = 4300

    private static func integer(_ text: String) -> PathValue? {
        if text.utf8.count > maxDigits { return nil }
        if let value = Int64(text) { return .int(value) }
        let digits = text.utf8.drop { $0 == UInt8(ascii: "0") }
        let significant = String(Substring(digits))
        return Int64(significant).map(PathValue.int) ?? .bigInt(significant)
    }
}
