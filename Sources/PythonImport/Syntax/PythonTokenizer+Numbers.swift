extension PythonTokenizer {
    /// Reads `12`, `1_000`, `0x1F`, `0o17`, `0b1`, `1.5e3`, `2j`.
    mutating func readNumber() throws(PythonSyntaxError) {
        let start = position
        if peek() == UInt8(ascii: "0"), let marker = peek(1), let radix = Self.radix(marker) {
            position += 2
            let digits = takeDigits(radix: radix)
            try endNumber()
            return append(try integer(digits, radix: radix), from: start)
        }
        var text = takeDigits(radix: 10)
        var isFloat = false
        if peek() == UInt8(ascii: ".") {
            isFloat = true
            position += 1
            text += "." + takeDigits(radix: 10)
        }
        if let exponent = peek(), exponent | 0x20 == UInt8(ascii: "e") {
            let sign = peek(1)
            let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
            if peek(isSigned ? 2 : 1)?.isASCIIDigit == true {
                isFloat = true
                text += "e" + (isSigned && sign == UInt8(ascii: "-") ? "-" : "")
                position += isSigned ? 2 : 1
                text += takeDigits(radix: 10)
            }
        }
        if let suffix = peek(), suffix | 0x20 == UInt8(ascii: "j") {
            position += 1
            try endNumber()
            return append(.imaginary(text + "j"), from: start)
        }
        // Python 2 wrote long integers with an L.
        if !isFloat, peek() == UInt8(ascii: "L") { position += 1 }
        try endNumber()
        if isFloat {
            guard let value = Double(text.hasPrefix(".") ? "0" + text : text.replacingTrailingPoint()) else {
                throw error("invalid decimal literal")
            }
            append(.float(value), from: start)
        } else {
            append(try integer(text, radix: 10), from: start)
        }
    }

    private static func radix(_ marker: UInt8) -> Int? {
        switch marker | 0x20 {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: nil
        }
    }

    private mutating func takeDigits(radix: Int) -> String {
        var digits = ""
        while let byte = peek() {
            if byte != UInt8(ascii: "_") {
                let scalar = Unicode.Scalar(byte)
                guard let value = Character(scalar).hexDigitValue, byte < 0x80, value < radix else { break }
                digits.unicodeScalars.append(scalar)
            }
            position += 1
        }
        return digits
    }

    private func integer(_ digits: String, radix: Int) throws(PythonSyntaxError) -> PythonToken.Kind {
        if let value = Int64(digits, radix: radix) { return .integer(value) }
        guard !digits.isEmpty else { throw error("invalid number") }
        guard radix == 10 else { throw error("integer is too large to be read") }
        guard digits.utf8.count <= 4300 else {
            throw error("Exceeds the limit (4300 digits) for integer string conversion")
        }
        return .bigInteger(String(digits.drop { $0 == "0" }))
    }

    private func endNumber() throws(PythonSyntaxError) {
        // `1if x else 2` is Python too, but no migration writes it.
        if let byte = peek(), byte.isASCIIDigit || byte == UInt8(ascii: "_") { throw error("invalid decimal literal") }
    }
}

extension String {
    /// `1.` and `1.e5`, which Swift does not read, with a zero after the point.
    fileprivate func replacingTrailingPoint() -> String {
        guard let point = firstIndex(of: ".") else { return self }
        let next = index(after: point)
        if next < endIndex, self[next].isNumber { return self }
        return self[..<next] + "0" + self[next...]
    }
}
