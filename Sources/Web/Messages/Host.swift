internal import PythonText

/// A host as a client names it: `example.com:8000`.
///
/// ```swift
/// Host("Example.com.:80")?.domain                            // "example.com"
/// Host.isAllowed("www.example.com", by: [".example.com"])    // true
/// ```
public struct Host: Sendable, Equatable {
    /// In lower case, without a dot at the end.
    public let domain: String
    /// Empty when it is not given.
    public let port: String

    /// Takes a host apart as Django's `split_domain_port`; `nil` when it is not valid.
    public init?(_ text: String) {
        let lowered = text.lowercased()
        let bytes = Array(lowered.utf8)
        let end = bytes.first == UInt8(ascii: "[") ? Self.addressEnd(bytes) : Self.nameEnd(bytes)
        guard let end else { return nil }
        var digits: ArraySlice<UInt8> = []
        if end < bytes.count {
            digits = bytes[(end + 1)...]
            guard bytes[end] == UInt8(ascii: ":"), !digits.isEmpty,
                digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
            else { return nil }
        }
        var name = bytes[..<end]
        if name.last == UInt8(ascii: ".") { name = name.dropLast() }
        domain = String(decoding: name, as: UTF8.self)
        port = String(decoding: digits, as: UTF8.self)
    }

    /// Whether one of Django's `ALLOWED_HOSTS` patterns fits a domain.
    public static func isAllowed(_ domain: String, by patterns: [String]) -> Bool {
        patterns.contains { $0 == "*" || isSameDomain(domain, $0) }
    }

    /// Whether a domain is that of the pattern, or below it if the pattern begins with a dot: Django's `is_same_domain`.
    public static func isSameDomain(_ domain: String, _ pattern: String) -> Bool {
        guard !pattern.isEmpty else { return false }
        let pattern = pattern.lowercased()
        if pattern.isExactly(domain) { return true }
        guard pattern.utf8.first == UInt8(ascii: ".") else { return false }
        return domain.hasSuffix(pattern) || domain.isExactly(pattern.dropFirst())
    }

    /// Where a name of letters, digits, dots and hyphens ends.
    private static func nameEnd(_ bytes: [UInt8]) -> Int? {
        let length = bytes.prefix { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }.count
        return length > 0 ? length : nil
    }

    /// Where an address in brackets ends: hexadecimal digits, a colon, then digits, dots and colons.
    private static func addressEnd(_ bytes: [UInt8]) -> Int? {
        guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let inner = bytes[1..<close]
        guard let colon = inner.firstIndex(of: UInt8(ascii: ":")), colon + 1 < close,
            inner[..<colon].allSatisfy({ PercentEncoding.hexValue($0) != nil }),
            inner[(colon + 1)...].allSatisfy({
                PercentEncoding.hexValue($0) != nil || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
            })
        else { return nil }
        return close + 1
    }
}
