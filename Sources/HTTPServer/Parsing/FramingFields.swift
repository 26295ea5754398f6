internal import PythonText
internal import Web

/// The fields of a header that concern the connection: how long the body is, and what comes after the answer.
struct FramingFields {
    private var length: String?
    private var isChunked = false
    private var closes = false
    private var persists = false
    private(set) var expectsContinue = false
    /// Whether the body's end is where any server would look for it. If not, nothing may be read behind it.
    private(set) var isSound = true

    mutating func note(_ name: HeaderName, _ value: String) throws(RequestRefusal) {
        switch name.lowercased.utf8.count {
        case 6 where name == .expect: expectsContinue = value.lowercased() == "100-continue"
        case 10 where name == .connection:
            for option in value.lowercased().utf8.split(separator: UInt8(ascii: ",")) {
                let text = Substring(option).trimmingPythonSpace()
                if text == "close" { closes = true }
                if text == "keep-alive" { persists = true }
            }
        case 14 where name == .contentLength:
            // Two that differ are an attack.
            if let length, length != value { throw .malformed }
            length = value
            isSound = isSound && !value.isEmpty && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        case 17 where name == .transferEncoding:
            guard !isChunked, value.lowercased() == "chunked" else { throw .malformed }
            isChunked = true
        default: break
        }
    }

    /// Throws where a length stands beside a chunked body.
    ///
    /// A length that is not made of digits is read as Python's `int` reads it, and 0 if that cannot.
    func body() throws(RequestRefusal) -> BodyFraming {
        if isChunked {
            if length != nil { throw .malformed }
            return .chunked
        }
        guard let length else { return .fixed(0) }
        switch PythonInt<Int>(length) {
        case .value(let count): return .fixed(max(0, count))
        case .outOfRange(let isNegative): return .fixed(isNegative ? 0 : .max)
        case .tooLong, .malformed: return .fixed(0)
        }
    }

    func keepsAlive(minorVersion: Int) -> Bool { !closes && (minorVersion > 0 || persists) }
}
