internal import PythonText

/// A parameter in the form of RFC 2231: in several segments, or encoded, or both.
struct ContinuedParameter {
    /// `name*`, `name*0` or `name*0*` with its value.
    struct Segment {
        var name: String
        /// The place of the segment; the only one has none.
        var number: Int?
        var value: String
        var isEncoded: Bool

        init?(name: String, value: String) {
            guard let star = name.utf8.firstIndex(of: UInt8(ascii: "*")) else { return nil }
            let front = name[..<star]
            var digits = name[name.utf8.index(after: star)...]
            guard !front.isEmpty, front.unicodeScalars.allSatisfy({ $0.isASCII && $0.isPythonWord }) else { return nil }
            isEncoded = name.utf8.last == UInt8(ascii: "*")
            if !digits.isEmpty, isEncoded { digits = digits.dropLast() }
            if !digits.isEmpty {
                guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(digits) else { return nil }
                self.number = number
            } else if name.utf8.index(after: star) != name.endIndex {
                return nil
            }
            self.name = String(front)
            self.value = value
        }
    }

    var name: String
    var segments: [Segment]

    func decoded() throws(HeaderParameters.UnknownEncoding) -> String {
        let ordered = segments.enumerated().sorted { left, right in
            (left.element.number ?? -1, left.offset) < (right.element.number ?? -1, right.offset)
        }
        var text = ""
        var isExtended = false
        for (_, segment) in ordered {
            if segment.isEncoded {
                isExtended = true
                // Each scalar stands for a byte from here on.
                text += WireText.text(PercentEncoding.decoded(segment.value.utf8))
            } else {
                text += segment.value
            }
        }
        let quoted = EmailQuoting.quote(text)
        guard isExtended else { return EmailQuoting.unquote("\"\(quoted)\"") }
        let parts = quoted.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return decode(EmailQuoting.unquote("\"\(quoted)\""), charset: "us-ascii") }
        let value = EmailQuoting.unquote("\"\(parts[2])\"")
        if !parts[0].isEmpty, PythonCodec(named: parts[0]) == nil {
            throw HeaderParameters.UnknownEncoding(name: parts[0])
        }
        return decode(value, charset: parts[0])
    }

    private func decode(_ value: String, charset: String) -> String {
        guard case .text(let encoding)? = PythonCodec(named: charset) else { return EmailQuoting.unquote(value) }
        return encoding.decodeReplacing(rawUnicodeEscape(value))
    }

    /// Python's `raw-unicode-escape`: Latin-1, and `\uxxxx` beyond it.
    private func rawUnicodeEscape(_ value: String) -> [UInt8] {
        value.unicodeScalars.flatMap { scalar -> [UInt8] in
            if let byte = UInt8(exactly: scalar.value) { return [byte] }
            let digits = String(scalar.value, radix: 16)
            let (letter, width) = scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
            return Array("\\\(letter)\(String(repeating: "0", count: width - digits.utf8.count))\(digits)".utf8)
        }
    }
}
