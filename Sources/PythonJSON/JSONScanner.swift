/// A walk over valid UTF-8, with the decisions that CPython's C scanner takes.
struct JSONScanner {
    let text: UnsafeBufferPointer<UInt8>
    let allowsConstants: Bool
    var position = 0
    private var depth = 0

    init(text: UnsafeBufferPointer<UInt8>, allowsConstants: Bool) {
        self.text = text
        self.allowsConstants = allowsConstants
    }

    /// The byte at the position, or zero at the end: no place of the grammar takes a zero.
    @inline(__always) var current: UInt8 { position < text.count ? text[position] : 0 }

    func error(_ problem: String, at offset: Int) -> JSONDecodingError {
        .syntax(problem, in: text, at: offset)
    }

    mutating func document() throws(JSONDecodingError) -> JSONValue {
        if text.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw error("Unexpected UTF-8 BOM (decode using utf-8-sig)", at: 0)
        }
        skipWhitespace()
        let value = try value()
        skipWhitespace()
        guard position == text.count else { throw error("Extra data", at: position) }
        return value
    }

    @inline(__always) mutating func skipWhitespace() {
        while position < text.count {
            switch text[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    mutating func value() throws(JSONDecodingError) -> JSONValue {
        let start = position
        switch current {
        case UInt8(ascii: "\""):
            position += 1
            return try string()
        case UInt8(ascii: "{"):
            position += 1
            return .object(try object())
        case UInt8(ascii: "["):
            position += 1
            return .array(try array())
        case UInt8(ascii: "n") where take("null"): return .null
        case UInt8(ascii: "t") where take("true"): return .bool(true)
        case UInt8(ascii: "f") where take("false"): return .bool(false)
        case UInt8(ascii: "N") where take("NaN"): return try constant("NaN", .nan)
        case UInt8(ascii: "I") where take("Infinity"): return try constant("Infinity", .infinity)
        case UInt8(ascii: "-") where take("-Infinity"): return try constant("-Infinity", -.infinity)
        default:
            guard let number = try number() else { throw error("Expecting value", at: start) }
            return number
        }
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard text.count - position >= length else { return false }
        for offset in 0..<length where text[position + offset] != word.utf8Start[offset] { return false }
        position += length
        return true
    }

    private func constant(_ name: String, _ value: Double) throws(JSONDecodingError) -> JSONValue {
        guard allowsConstants else {
            throw JSONDecodingError(
                code: .constant, message: "Out of range float values are not JSON compliant: '\(name)'")
        }
        return .double(value)
    }

    private mutating func object() throws(JSONDecodingError) -> JSONObject {
        try descend("object")
        var object = JSONObject()
        skipWhitespace()
        if current == UInt8(ascii: "}") {
            position += 1
            depth -= 1
            return object
        }
        while true {
            guard current == UInt8(ascii: "\"") else {
                throw error("Expecting property name enclosed in double quotes", at: position)
            }
            position += 1
            let key = try key()
            skipWhitespace()
            guard current == UInt8(ascii: ":") else { throw error("Expecting ':' delimiter", at: position) }
            position += 1
            skipWhitespace()
            object[key] = try value()
            skipWhitespace()
            if current == UInt8(ascii: "}") { break }
            guard current == UInt8(ascii: ",") else { throw error("Expecting ',' delimiter", at: position) }
            position += 1
            skipWhitespace()
        }
        position += 1
        depth -= 1
        return object
    }

    private mutating func array() throws(JSONDecodingError) -> [JSONValue] {
        try descend("array")
        var values: [JSONValue] = []
        skipWhitespace()
        if current == UInt8(ascii: "]") {
            position += 1
            depth -= 1
            return values
        }
        while true {
            values.append(try value())
            skipWhitespace()
            if current == UInt8(ascii: "]") { break }
            guard current == UInt8(ascii: ",") else { throw error("Expecting ',' delimiter", at: position) }
            position += 1
            skipWhitespace()
        }
        position += 1
        depth -= 1
        return values
    }

    private mutating func descend(_ container: String) throws(JSONDecodingError) {
        depth += 1
        guard depth <= JSONReader.maximumDepth else {
            throw JSONDecodingError(
                code: .limit,
                message: "maximum recursion depth exceeded while decoding a JSON \(container) from a unicode string")
        }
    }
}
