/// Text with lone surrogates, which Python's `str` can hold and Swift's `String` cannot.
///
/// Only JSON can bring it in, by an escape such as `"\ud83d"`.
public struct SurrogateString: Sendable, Hashable {
    /// All code points, the lone surrogates among them.
    public let codePoints: [UInt32]

    public init(codePoints: [UInt32]) {
        self.codePoints = codePoints
    }

    /// The first lone surrogate.
    public var firstSurrogate: UInt32 {
        codePoints.first { 0xD800...0xDFFF ~= $0 } ?? 0xFFFD
    }

    /// The text with U+FFFD in place of each lone surrogate.
    public var replaced: String {
        var scalars = String.UnicodeScalarView()
        for point in codePoints { scalars.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
        return String(scalars)
    }
}
