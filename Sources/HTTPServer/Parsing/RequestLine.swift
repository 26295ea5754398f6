internal import Web

/// The first line of a request: `GET /all/?page=2 HTTP/1.1`.
struct RequestLine {
    let method: Web.HTTPMethod
    let target: String
    let minorVersion: Int

    init(_ line: UnsafeRawBufferPointer) throws(RequestRefusal) {
        let words = line.split(maxSplits: 3, omittingEmptySubsequences: true, whereSeparator: Self.isSpace)
        guard words.count == 3 else { throw .malformed }
        minorVersion = try Self.minorVersion(words[2])
        method = Self.method(words[0])
        var target = words[1]
        if target.starts(with: "//".utf8) {
            // It would look like the address of another host where it is sent back in a redirect.
            target = target.dropFirst(target.prefix { $0 == UInt8(ascii: "/") }.count - 1)
        }
        self.target = Self.text(target)
    }

    private static func method(_ word: Slice<UnsafeRawBufferPointer>) -> Web.HTTPMethod {
        if word.elementsEqual("GET".utf8) { return .get }
        if word.elementsEqual("POST".utf8) { return .post }
        return HTTPMethod(text(word))
    }

    private static func text(_ word: Slice<UnsafeRawBufferPointer>) -> String {
        word.allSatisfy { $0 < 0x80 } ? String(decoding: word, as: UTF8.self) : WireText.text(word)
    }

    /// Python's white space among the bytes; the line's end is gone already.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte <= 0x20 ? byte == 0x20 || (0x09...0x0D).contains(byte) || byte >= 0x1C : byte == 0x85 || byte == 0xA0
    }

    private static func minorVersion(_ word: Slice<UnsafeRawBufferPointer>) throws(RequestRefusal) -> Int {
        if word.elementsEqual("HTTP/1.1".utf8) { return 1 }
        guard word.starts(with: "HTTP/".utf8) else { throw .malformed }
        let numbers = word.dropFirst(5).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard numbers.count == 2, let major = number(numbers[0]), let minor = number(numbers[1]) else {
            throw .malformed
        }
        if major > 1 { throw .versionNotSupported }
        return major == 1 ? min(minor, 1) : 0
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> Int? {
        guard (1...10).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
