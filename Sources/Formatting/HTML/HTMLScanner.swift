internal import PythonText

/// What an ``HTMLScanner`` finds.
enum HTMLEvent {
    case data(ArraySlice<Unicode.Scalar>)
    /// The name in lower case, and the source from `<` to `>`.
    case startTag(String, source: ArraySlice<Unicode.Scalar>, isEmpty: Bool)
    case endTag(String)
    case entityReference(ArraySlice<Unicode.Scalar>)
    case characterReference(ArraySlice<Unicode.Scalar>)
}

/// Takes HTML apart as the `html.parser.HTMLParser` of Python 3.12.1 does, with all it forgives.
///
/// Comments, declarations and instructions are skipped without an event.
struct HTMLScanner {
    let text: [Unicode.Scalar]
    var position = 0
    let convertsReferences: Bool
    /// `script` or `style`, inside of which there are no tags but its own end.
    var rawElement: String?
    var events: [HTMLEvent] = []

    init(_ text: String, convertsReferences: Bool) {
        self.text = Array(text.unicodeScalars)
        self.convertsReferences = convertsReferences
    }

    /// The events of the text; what cannot be decided without more text is left out unless `isAtEnd`.
    mutating func scan(isAtEnd: Bool) -> [HTMLEvent] {
        advance(isAtEnd: false)
        if isAtEnd { advance(isAtEnd: true) }
        return events
    }

    /// One pass: the parser's `goahead`.
    mutating func advance(isAtEnd: Bool) {
        let end = text.count
        while position < end {
            guard let next = endOfData() else { break }
            if position < next { events.append(.data(text[position..<next])) }
            position = next
            if position == end { break }
            if text[position] == "<" {
                guard markup(isAtEnd: isAtEnd) else { break }
            } else if starts(with: "&#") {
                guard characterReference() else { break }
            } else {
                guard entityReference(isAtEnd: isAtEnd) else { break }
            }
        }
        if isAtEnd, position < end, rawElement == nil {
            events.append(.data(text[position...]))
            position = end
        }
    }

    /// Where the next piece that may be markup begins; `nil` to wait for more.
    func endOfData() -> Int? {
        let rest = text[position...]
        if let rawElement { return closing(of: rawElement) }
        if !convertsReferences { return rest.firstIndex { $0 == "<" || $0 == "&" } ?? text.count }
        if let next = rest.firstIndex(of: "<") { return next }
        // A reference may be cut in half at the end.
        let tail = text[max(position, text.count - 34)...]
        if let mark = tail.lastIndex(of: "&"), !text[mark...].contains(where: { $0.isPythonSpace || $0 == ";" }) {
            return nil
        }
        return text.count
    }

    func closing(of element: String) -> Int? {
        var index = position
        while index < text.count {
            if text[index] == "<", index + 1 < text.count, text[index + 1] == "/" {
                var end = skipSpaces(index + 2)
                let name = String(
                    String.UnicodeScalarView(text[end..<min(end + element.unicodeScalars.count, text.count)]))
                if name.lowercased() == element {
                    end = skipSpaces(end + element.unicodeScalars.count)
                    if end < text.count, text[end] == ">" { return index }
                }
            }
            index += 1
        }
        return nil
    }

    func starts(with prefix: String, at index: Int? = nil) -> Bool {
        text[(index ?? position)...].starts(with: prefix.unicodeScalars)
    }

    func skipSpaces(_ index: Int) -> Int {
        var index = index
        while index < text.count, text[index].isPythonSpace { index += 1 }
        return index
    }

    func find(_ scalar: Unicode.Scalar, from index: Int) -> Int? {
        index < text.count ? text[index...].firstIndex(of: scalar) : nil
    }

    // MARK: What is skipped

    func comment() -> Int? {
        var index = position + 4
        while index + 1 < text.count {
            if text[index] == "-", text[index + 1] == "-" {
                let end = skipSpaces(index + 2)
                if end < text.count, text[end] == ">" { return end + 1 }
            }
            index += 1
        }
        return nil
    }

    func declaration() -> Int? {
        if starts(with: "<![") { return markedSection() }
        return find(">", from: position + 2).map { $0 + 1 }
    }

    /// `<![CDATA[ … ]]>`, and Microsoft's `<![if …]>`.
    func markedSection() -> Int? {
        let start = position + 3
        var end = start
        while end < text.count, text[end].isASCIILetter || end > start && isEndTagCharacter(text[end]) { end += 1 }
        let name = lowered(text[start..<min(end, text.count)])
        let isDouble = ["temp", "cdata", "ignore", "include", "rcdata"].contains(name)
        var index = start
        while index < text.count {
            if text[index] == "]" {
                var next = skipSpaces(index + 1)
                if isDouble {
                    if next < text.count, text[next] == "]" { next = skipSpaces(next + 1) } else { next = text.count }
                }
                if next < text.count, text[next] == ">" { return next + 1 }
            }
            index += 1
        }
        return nil
    }

    // MARK: References

    mutating func characterReference() -> Bool {
        // &#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]
        var index = position + 2
        let isHexadecimal = index < text.count && (text[index] == "x" || text[index] == "X")
        if isHexadecimal { index += 1 }
        let digits = index
        while index < text.count, isHexadecimal ? text[index].properties.isASCIIHexDigit : text[index].isASCIIDigit {
            index += 1
        }
        if index > digits, index < text.count, !text[index].properties.isASCIIHexDigit {
            events.append(.characterReference(text[(position + 2)..<index]))
            position = text[index] == ";" ? index + 1 : index
            return true
        }
        if text[position...].contains(";") {
            events.append(.data(text[position..<(position + 2)]))
            position += 2
        }
        return false
    }

    mutating func entityReference(isAtEnd: Bool) -> Bool {
        // &([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]
        let start = position + 1
        if start < text.count, text[start].isASCIILetter {
            var index = start
            while index < text.count, isEntityCharacter(text[index]) { index += 1 }
            // The last character must be none of a name, so a name gives back a hyphen or point at the end.
            if index == text.count {
                while index > start, text[index - 1].isASCIILetter || text[index - 1].isASCIIDigit { index -= 1 }
                index -= 1
            }
            if index > start, index < text.count {
                events.append(.entityReference(text[start..<index]))
                position = text[index] == ";" ? index + 1 : index
                return true
            }
        }
        if start < text.count, text[start].isASCIILetter {
            if isAtEnd, start + 1 == text.count { position += 1 }
            return false
        }
        guard start < text.count else { return false }
        events.append(.data(text[position...position]))
        position += 1
        return true
    }

    func isEntityCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "-" || scalar == "."
    }
}
