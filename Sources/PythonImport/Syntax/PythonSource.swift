/// The text of a Python file as its tokenizer wants it: UTF-8, lines that end in `\n`, no byte order mark.
struct PythonSource: Sendable {
    let bytes: [UInt8]

    init(_ file: [UInt8]) throws(PythonSyntaxError) {
        var bytes = file[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.contains(0) { throw PythonSyntaxError("source code cannot contain null bytes", line: 1) }
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            // "\r\n" and a lone "\r" both end a line.
            if byte == UInt8(ascii: "\r") {
                lines.append(UInt8(ascii: "\n"))
            } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
                lines.append(byte)
            }
            previous = byte
        }
        if Self.declaresLatin1(lines) {
            self.bytes = lines.flatMap { $0 < 0x80 ? [$0] : Array(String(Unicode.Scalar($0)).utf8) }
            return
        }
        guard String(validating: lines, as: UTF8.self) != nil else {
            throw PythonSyntaxError("Non-UTF-8 code, but no encoding declared", line: 1)
        }
        self.bytes = lines
    }

    init(_ text: String) throws(PythonSyntaxError) { try self.init(Array(text.utf8)) }

    /// Whether one of the first two lines is a comment such as `# -*- coding: latin-1 -*-`.
    private static func declaresLatin1(_ bytes: [UInt8]) -> Bool {
        for line in bytes.prefix(400).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).prefix(2) {
            let text = String(decoding: line, as: UTF8.self)
            guard text.drop(while: { $0 == " " }).hasPrefix("#"), let range = text.firstRange(of: "coding") else {
                continue
            }
            let name = text[range.upperBound...].drop { ":= ".contains($0) }.prefix { !" \t".contains($0) }
            return ["latin-1", "latin1", "iso-8859-1", "iso8859-1", "cp1252", "windows-1252"].contains(
                name.lowercased())
        }
        return false
    }

    /// The source of a part, in one line.
    func excerpt(_ range: Range<Int>) -> String {
        let text = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        return text.split { $0.isWhitespace }.joined(separator: " ")
    }
}
