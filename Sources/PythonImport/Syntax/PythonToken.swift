/// A word of Python's grammar, and the line on which it begins.
struct PythonToken: Sendable {
    enum Kind: Sendable {
        case name(String)
        case integer(Int64)
        /// An integer beyond 64 bits, as decimal digits.
        case bigInteger(String)
        case float(Double)
        /// An imaginary number, as it is written.
        case imaginary(String)
        case string(String)
        case bytes([UInt8])
        case formatted([FormattedPiece])
        /// An operator or a bracket.
        case symbol(String)
        case newline
        case indent
        case dedent
        case end
    }

    var kind: Kind
    var line: Int
    /// Where it stands in the source, in bytes.
    var range: Range<Int>
}

/// A piece of an f-string.
enum FormattedPiece: Sendable {
    case text(String)
    /// `{source!conversion:format}`; the source is parsed later.
    case field(source: [UInt8], line: Int, conversion: Character?, format: [FormattedPiece], showsSource: Bool)
}
