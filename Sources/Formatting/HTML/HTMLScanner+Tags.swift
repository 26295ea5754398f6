internal import PythonText

extension HTMLScanner {
    /// Handles what begins with `<`; `false` to wait for more.
    mutating func markup(isAtEnd: Bool) -> Bool {
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

    func tagNameEnd(_ start: Int) -> Int? {
        guard start < text.count, text[start].isASCIILetter else { return nil }
        var index = start + 1
        while index < text.count, !"\t\n\r\u{C} />\0".unicodeScalars.contains(text[index]) { index += 1 }
        return index
    }

    /// Skips `(?:\s|/(?!>))*`.
    func skipSeparators(_ start: Int) -> Int {
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

    mutating func startTag() -> Int? {
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

    func lowered(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars)).pythonLowercased()
    }

    func stripped(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var rest = scalars.drop(while: \.isPythonSpace)
        while let last = rest.last, last.isPythonSpace { rest.removeLast() }
        return rest
    }

    /// The end of an attribute that begins here, with what separates it from the next; `nil` if none begins here.
    func attribute(_ start: Int) -> Int? {
        guard let end = attributeBody(start, skipsSpacesAfterValue: false) else { return nil }
        return skipSeparators(end)
    }

    func attributeBody(_ start: Int, skipsSpacesAfterValue: Bool) -> Int? {
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
    func unquotedBefore(_ quote: Int, _ nameEnd: Int) -> Int {
        text[quote - 1].isPythonSpace ? quote - 1 : nameEnd
    }

    /// The end of the whole tag: the parser's `check_for_whole_start_tag`.
    func wholeStartTag(_ nameEnd: Int) -> Int? {
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
    func closeOfTag(_ start: Int) -> Int {
        var index = start
        while index < text.count, text[index].isPythonSpace || text[index] == "/" { index += 1 }
        return index
    }

    mutating func endTag() -> Int? {
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

    func isEndTagCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || "-.:_".unicodeScalars.contains(scalar)
    }
}
