/// Why a text is no JSON document, in the words of Python's `json` module.
///
/// ```
/// Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
/// ```
public struct JSONDecodingError: Error, Sendable, Equatable, CustomStringConvertible {
    public struct Code: Hashable, Sendable {
        let name: String

        /// The text does not follow JSON's grammar.
        public static let syntax = Code(name: "syntax")
        /// The bytes are no text in the given encoding.
        public static let encoding = Code(name: "encoding")
        /// `NaN` or an infinity, where they are refused.
        public static let constant = Code(name: "constant")
        /// An integer of more than 4300 digits, or nesting deeper than Python's recursion limit.
        public static let limit = Code(name: "limit")
    }

    public var code: Code
    /// The text that Python's exception has.
    public var message: String

    public init(code: Code, message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }

    /// An error at an offset in UTF-8, told in Python's way: lines, and positions in characters.
    static func syntax(_ problem: String, in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> JSONDecodingError {
        var line = 1
        var column = 1
        var position = 0
        for byte in text.prefix(max(0, offset)) where byte & 0xC0 != 0x80 {
            position += 1
            column += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            }
        }
        return JSONDecodingError(
            code: .syntax, message: "\(problem): line \(line) column \(column) (char \(position))")
    }
}
