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
    private let text: [Unicode.Scalar]
    private var position = 0
    private let convertsReferences: Bool
    /// `script` or `style`, inside of which there are no tags but its own end.
    private var rawElement: String?
    private var events: [HTMLEvent] = []

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
    private mutating func advance(isAtEnd: Bool) {
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
    private func endOfData() -> Int? {
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

    private func closing(of element: String) -> Int? {
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

    private func starts(with prefix: String, at index: Int? = nil) -> Bool {
        text[(index ?? position)...].starts(with: prefix.unicodeScalars)
    }

    private func skipSpaces(_ index: Int) -> Int {
        var index = index
        while index < text.count, text[index].isPythonSpace { index += 1 }
        return index
    }

    private func find(_ scalar: Unicode.Scalar, from index: Int) -> Int? {
        index < text.count ? text[index...].firstIndex(of: scalar) : nil
    }

    // MARK: Tags

    /// Handles what begins with `<`; `false` to wait for more.
    private mutating func markup(isAtEnd: Bool) -> Bool {
        let end: Int?
        if position + 1 < text.count, text[position + 1].isASCIILetter {
            end = startTag()
        } else if starts(with: "</") {
            end = endTag()
        } else if starts(with: "<!--") {
            end = comment()
        } else if starts(with: "<?") {
            end = find(">", from: position + 2).map { $0 + 1 }
        } else if starts(with: "<!") {
            end = declaration()
        } else if position + 1 < text.count {
            events.append(.data(text[position...position]))
            end = position + 1
        } else {
            return false
        }
        if let end {
            position = end
            return true
        }
        guard isAtEnd else { return false }
        let next = find(">", from: position + 1).map { $0 + 1 } ?? find("<", from: position + 1) ?? position + 1
        events.append(.data(text[position..<next]))
        position = next
        return true
    }

    private func tagNameEnd(_ start: Int) -> Int? {
        guard start < text.count, text[start].isASCIILetter else { return nil }
        var index = start + 1
        while index < text.count, !"\t\n\r\u{C} />\0".unicodeScalars.contains(text[index]) { index += 1 }
        return index
    }

    /// Skips `(?:\s|/(?!>))*`.
    private func skipSeparators(_ start: Int) -> Int {
        var index = start
        while index < text.count {
            if text[index].isPythonSpace || text[index] == "/" && !starts(with: ">", at: index + 1) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    private mutating func startTag() -> Int? {
        guard let nameEnd = tagNameEnd(position + 1) else { return position + 1 }
        guard let end = wholeStartTag(nameEnd) else { return nil }
        let name = lowered(text[(position + 1)..<nameEnd])
        // Again, attribute by attribute.
        var index = min(skipSeparators(nameEnd), text.count)
        while index < end, let next = attribute(index) { index = next }
        let rest = index < end ? stripped(text[index..<end]) : []
        guard rest.elementsEqual([">"]) || rest.elementsEqual(["/", ">"]) else {
            events.append(.data(text[position..<end]))
            return end
        }
        let isEmpty = rest.count == 2
        events.append(.startTag(name, source: text[position..<end], isEmpty: isEmpty))
        if !isEmpty, name == "script" || name == "style" { rawElement = name }
        return end
    }

    private func lowered(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars)).pythonLowercased()
    }

    private func stripped(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = scalars.drop(while: \.isPythonSpace)
        while let last = rest.last, last.isPythonSpace { rest.removeLast() }
        return rest
    }

    /// The end of an attribute that begins here, with what separates it from the next; `nil` if none begins here.
    private func attribute(_ start: Int) -> Int? {
        guard let end = attributeBody(start, skipsSpacesAfterValue: false) else { return nil }
        return skipSeparators(end)
    }

    private func attributeBody(_ start: Int, skipsSpacesAfterValue: Bool) -> Int? {
        guard start < text.count, start > 0 else { return nil }
        let before = text[start - 1]
        guard before == "'" || before == "\"" || before == "/" || before.isPythonSpace else { return nil }
        let first = text[start]
        guard !first.isPythonSpace, first != "/", first != ">" else { return nil }
        var index = start + 1
        while index < text.count, !text[index].isPythonSpace, !"/=>".unicodeScalars.contains(text[index]) { index += 1 }
        var value = skipSpaces(index)
        guard value < text.count, text[value] == "=" else { return index }
        while value < text.count, text[value] == "=" { value += 1 }
        value = skipSpaces(value)
        if value < text.count, text[value] == "'" || text[value] == "\"" {
            guard let quote = find(text[value], from: value + 1) else {
                // `=` with nothing behind it: the value may be the empty text before white space.
                return unquotedBefore(value, index)
            }
            value = quote + 1
        } else {
            while value < text.count, text[value] != ">", !text[value].isPythonSpace { value += 1 }
        }
        return skipsSpacesAfterValue ? skipSpaces(value) : value
    }

    /// Backtracking of the expression: an open quote behind white space leaves an empty value before that space.
    private func unquotedBefore(_ quote: Int, _ nameEnd: Int) -> Int {
        text[quote - 1].isPythonSpace ? quote - 1 : nameEnd
    }

    /// The end of the whole tag: the parser's `check_for_whole_start_tag`.
    private func wholeStartTag(_ nameEnd: Int) -> Int? {
        var index = nameEnd
        while true {
            var next = index
            while next < text.count, text[next].isPythonSpace || text[next] == "/" { next += 1 }
            // White space and slashes, then an attribute; without one, the slashes are given back.
            if let end = attributeBody(next, skipsSpacesAfterValue: true) {
                index = skipSeparators(end)
            } else {
                index = closeOfTag(index)
                break
            }
        }
        guard index < text.count else { return nil }
        switch text[index] {
        case ">": return index + 1
        case "/": return starts(with: "/>", at: index) ? index + 2 : nil
        case "=", "a"..."z", "A"..."Z": return nil
        default: return index > position ? index : position + 1
        }
    }

    /// Past what `[\s/]*` and `(?:\s|/(?!>))*` take at the end, so that `/>` remains.
    private func closeOfTag(_ start: Int) -> Int {
        var index = start
        while index < text.count, text[index].isPythonSpace || text[index] == "/" { index += 1 }
        return index
    }

    private mutating func endTag() -> Int? {
        guard let close = find(">", from: position + 1) else { return nil }
        let after = close + 1
        // </\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>
        let nameStart = skipSpaces(position + 2)
        var nameEnd = nameStart
        if nameStart < text.count, text[nameStart].isASCIILetter {
            while nameEnd < text.count, isEndTagCharacter(text[nameEnd]) { nameEnd += 1 }
        }
        let closing = skipSpaces(nameEnd)
        if nameEnd > nameStart, closing < text.count, text[closing] == ">" {
            let name = lowered(text[nameStart..<nameEnd])
            if let rawElement, name != rawElement {
                events.append(.data(text[position..<after]))
                return after
            }
            events.append(.endTag(name))
            rawElement = nil
            return after
        }
        if rawElement != nil {
            events.append(.data(text[position..<after]))
            return after
        }
        guard let end = tagNameEnd(position + 2) else {
            return starts(with: "</>") ? position + 3 : find(">", from: position + 2).map { $0 + 1 }
        }
        events.append(.endTag(lowered(text[(position + 2)..<end])))
        return (find(">", from: skipSeparators(end)) ?? -1) + 1
    }

    private func isEndTagCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || "-.:_".unicodeScalars.contains(scalar)
    }

    // MARK: What is skipped

    private func comment() -> Int? {
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

    private func declaration() -> Int? {
        if starts(with: "<![") { return markedSection() }
        return find(">", from: position + 2).map { $0 + 1 }
    }

    /// `<![CDATA[ … ]]>`, and Microsoft's `<![if …]>`.
    private func markedSection() -> Int? {
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

    private mutating func characterReference() -> Bool {
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

    private mutating func entityReference(isAtEnd: Bool) -> Bool {
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

    private func isEntityCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "-" || scalar == "."
    }
}
