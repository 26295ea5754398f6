/// Takes HTML's character references apart, as Python's `html.unescape` does.
///
/// All numeric references are known, and of the names those for ASCII punctuation and Latin-1, which is what may hide
/// in the name of an uploaded file. Other names stay as they are.
enum HTMLCharacterReferences {
    static func unescape(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output = String.UnicodeScalarView()
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            if scalar == "&", let (replacement, length) = reference(rest) {
                output.append(contentsOf: replacement.unicodeScalars)
                rest = rest.dropFirst(length)
            } else {
                output.append(scalar)
            }
        }
        return String(output)
    }

    /// What the reference behind a `&` stands for, and its length.
    private static func reference(_ text: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
        if text.first == "#" { return numeric(text.dropFirst()) }
        let name = text.prefix(32).prefix {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
        let word = String(String.UnicodeScalarView(name))
        let hasSemicolon = text.dropFirst(name.count).first == ";"
        if hasSemicolon, let replacement = names[word] { return (replacement, name.count + 1) }
        // Old names need no semicolon; the longest that fits counts.
        for length in stride(from: name.count, to: 1, by: -1) {
            let start = String(word.prefix(length))
            if namesWithoutSemicolon.contains(start), let replacement = names[start] { return (replacement, length) }
        }
        return nil
    }

    private static func numeric(_ text: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
        let isHex = text.first == "x" || text.first == "X"
        let digits = text.dropFirst(isHex ? 1 : 0).prefix {
            $0.isASCII && (isHex ? $0.properties.isASCIIHexDigit : $0.properties.numericType != nil)
        }
        guard !digits.isEmpty else { return nil }
        let value = digits.reduce(UInt32(0)) { value, digit in
            min(value * (isHex ? 16 : 10) + UInt32(digit.properties.isASCIIHexDigit ? hexValue(digit) : 0), 0x20_0000)
        }
        var length = 1 + (isHex ? 1 : 0) + digits.count
        if text.dropFirst(length - 1).first == ";" { length += 1 }
        return (character(value), length)
    }

    private static func hexValue(_ scalar: Unicode.Scalar) -> UInt8 {
        UInt8(exactly: scalar.value).flatMap(PercentEncoding.hexValue) ?? 0
    }

    private static func character(_ value: UInt32) -> String {
        switch value {
        case 0x00: return "\u{FFFD}"
        case 0x0D: return "\r"
        case 0x80...0x9F:
            // HTML reads these as Windows-1252.
            let byte = [UInt8(truncatingIfNeeded: value)]
            return SystemCharacterSet.decode(byte, from: "CP1252", replacing: false) ?? WireText.text(byte)
        case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F, 0xFDD0...0xFDEF: return ""
        default:
            guard value <= 0x10FFFF, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
            return value & 0xFFFE == 0xFFFE ? "" : String(scalar)
        }
    }

    private static let namesWithoutSemicolon: Set<String> = {
        var old = Set(latin1Names)
        old.formUnion(["amp", "AMP", "lt", "LT", "gt", "GT", "quot", "QUOT", "COPY", "REG"])
        return old
    }()

    private static let names: [String: String] = {
        var names: [String: String] = [
            "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"", "QUOT": "\"",
            "apos": "'", "COPY": "©", "REG": "®", "Tab": "\t", "NewLine": "\n", "excl": "!", "num": "#", "dollar": "$",
            "percnt": "%", "lpar": "(", "rpar": ")", "ast": "*", "midast": "*", "plus": "+", "comma": ",",
            "period": ".", "sol": "/", "colon": ":", "semi": ";", "equals": "=", "quest": "?", "commat": "@",
            "lsqb": "[", "lbrack": "[", "bsol": "\\", "rsqb": "]", "rbrack": "]", "Hat": "^", "lowbar": "_",
            "UnderBar": "_", "grave": "`", "DiacriticalGrave": "`", "lcub": "{", "lbrace": "{", "verbar": "|",
            "vert": "|", "VerticalLine": "|", "rcub": "}", "rbrace": "}", "hyphen": "\u{2010}", "dash": "\u{2010}",
            "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "euro": "€", "trade": "™",
        ]
        for (offset, name) in latin1Names.enumerated() {
            names[name] = Unicode.Scalar(UInt32(0xA0 + offset)).map(String.init)
        }
        return names
    }()

    /// The names of U+00A0 to U+00FF, in order.
    private static let latin1Names = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
        middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute \
        Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
        THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
        ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """.split(separator: " ").map(String.init)
}
