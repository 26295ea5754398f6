internal import PythonText

/// Takes the source of a template apart into tokens.
///
/// ```swift
/// Lexer("Hello {{ name }}!").tokens()    // text, variable, text
/// ```
struct Lexer {
    private let source: [UInt8]
    private var tokens: [Token] = []
    private var line = 1
    /// What ends the `verbatim` block that was entered.
    private var verbatimEnd: String?

    init(_ source: String) { self.source = Array(source.utf8) }

    consuming func allTokens() -> [Token] {
        var start = 0
        var index = 0
        // Up to where it is known that no tag of a kind is closed on the line.
        var unclosedUntil: [UInt8: Int] = [:]
        while index + 1 < source.count {
            guard source[index] == UInt8(ascii: "{"), let closing = Self.closing(source[index + 1]),
                unclosedUntil[closing, default: 0] <= index
            else {
                index += 1
                continue
            }
            switch end(of: closing, from: index + 2) {
            case .success(let end):
                append(source[start..<index], isTag: false)
                append(source[index..<end], isTag: true)
                start = end
                index = end
            case .failure(let line):
                unclosedUntil[closing] = line.end
                index += 1
            }
        }
        append(source[start...], isTag: false)
        return tokens
    }

    private static func closing(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "%"), UInt8(ascii: "#"): byte
        default: nil
        }
    }

    private struct UnclosedLine: Error {
        let end: Int
    }

    /// Behind the closing braces, if they are on the same line.
    private func end(of closing: UInt8, from start: Int) -> Result<Int, UnclosedLine> {
        var index = start
        while index < source.count, source[index] != 0x0A {
            if source[index] == closing, index + 1 < source.count, source[index + 1] == UInt8(ascii: "}") {
                return .success(index + 2)
            }
            index += 1
        }
        return .failure(UnclosedLine(end: index))
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, isTag: Bool) {
        if bytes.isEmpty { return }
        let text = String(decoding: bytes, as: UTF8.self)
        defer { line += bytes.count { $0 == 0x0A } }
        guard isTag else {
            tokens.append(Token(kind: .text, contents: text, line: line))
            return
        }
        let contents = String(decoding: bytes.dropFirst(2).dropLast(2), as: UTF8.self).pythonStripped()
        switch bytes[bytes.startIndex + 1] {
        case UInt8(ascii: "%"):
            if let end = verbatimEnd {
                guard contents == end else {
                    tokens.append(Token(kind: .text, contents: text, line: line))
                    return
                }
                verbatimEnd = nil
            } else if contents == "verbatim" || contents.hasPrefix("verbatim ") {
                verbatimEnd = "end" + contents
            }
            tokens.append(Token(kind: .block, contents: contents, line: line))
        case UInt8(ascii: "{") where verbatimEnd == nil:
            tokens.append(Token(kind: .variable, contents: contents, line: line))
        case UInt8(ascii: "#") where verbatimEnd == nil:
            tokens.append(Token(kind: .comment, contents: contents, line: line))
        default: tokens.append(Token(kind: .text, contents: text, line: line))
        }
    }
}
