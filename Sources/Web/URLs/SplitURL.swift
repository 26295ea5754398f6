/// A URL taken apart as Python's `urlsplit` does it.
public struct SplitURL: Sendable, Equatable {
    public var scheme = ""
    /// Python's `netloc`.
    public var authority = ""
    public var path = ""
    public var query = ""
    public var fragment = ""

    /// Takes a URL apart; `nil` where Python raises `ValueError`, for an address in brackets that is none.
    ///
    /// Control characters and spaces at the front and tabs and line breaks anywhere are dropped.
    public init?(_ url: String) {
        let front = url.unicodeScalars.drop { $0.value <= 0x20 }
        var rest = Array(front.filter { $0 != "\t" && $0 != "\r" && $0 != "\n" })[...]
        if let colon = rest.firstIndex(of: ":"), colon > rest.startIndex, Self.isScheme(rest[..<colon]) {
            scheme = Self.text(rest[..<colon]).lowercased()
            rest = rest[(colon + 1)...]
        }
        if rest.starts(with: "//".unicodeScalars) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
            let authority = rest[..<end]
            rest = rest[end...]
            guard Self.hasValidBrackets(authority) else { return nil }
            self.authority = Self.text(authority)
        }
        if let mark = rest.firstIndex(of: "#") {
            fragment = Self.text(rest[(mark + 1)...])
            rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = Self.text(rest[(mark + 1)...])
            rest = rest[..<mark]
        }
        path = Self.text(rest)
    }

    private static func isScheme(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
        return scalars.allSatisfy {
            $0.isASCII
                && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "+-.".unicodeScalars.contains($0))
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func hasValidBrackets(_ authority: ArraySlice<Unicode.Scalar>) -> Bool {
        let open = authority.firstIndex(of: "[")
        guard (open != nil) == authority.contains("]") else { return false }
        guard let open else { return true }
        let inner = authority[(open + 1)...].prefix { $0 != "]" }
        return inner.first == "v" ? isFutureAddress(inner) : IPv6Address(text(inner)) != nil
    }

    /// `v`, hexadecimal digits, a dot and anything.
    private static func isFutureAddress(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let digits = scalars.dropFirst().prefix { $0.isASCII && $0.properties.isASCIIHexDigit }
        let rest = scalars.dropFirst(1 + digits.count)
        return !digits.isEmpty && rest.first == "." && rest.count > 1 && !rest.contains("\n")
    }
}
