/// Writes JSON as Python's `json.dumps` does, straight into one buffer of bytes.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { writer in
///     writer.member("id", 7)
///     writer.member("tags") { $0.array { $0.write("ü") } }
/// }
/// writer.bytes     // {"id":7,"tags":["ü"]}
/// ```
///
/// Commas, colons and indentation come by themselves. The writer does not check that a key comes before each
/// value of an object: it is the tool of serializers, not a validator.
public struct JSONWriter: Sendable {
    public let style: Style
    /// What has been written so far.
    public internal(set) var bytes: [UInt8]
    /// Whether a `NaN` or an infinity was written, which JSON has no word for; Django REST framework refuses such output.
    public internal(set) var hasNonFiniteNumber = false
    /// Whether the next value or key is the first one of its container.
    private var isFirst = true
    private var followsKey = false
    private var depth = 0
    private let isCompact: Bool

    public init(_ style: Style = .compact, capacity: Int = 256) {
        self.style = style
        isCompact = style == .compact
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Hands over the buffer and leaves the writer empty.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}

// MARK: Containers

extension JSONWriter {
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }
    public mutating func endObject() { end(UInt8(ascii: "}")) }
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    public mutating func object<Failure: Error>(_ body: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
        beginObject()
        try body(&self)
        endObject()
    }

    public mutating func array<Failure: Error>(_ body: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
        beginArray()
        try body(&self)
        endArray()
    }

    /// Writes a key, quoted and escaped.
    public mutating func key(_ name: String) {
        startItem()
        appendQuoted(name)
        appendKeySeparator()
    }

    /// Writes a key that was prepared once.
    @inline(__always)
    public mutating func key(_ key: JSONKey) {
        guard isCompact else { return self.key(key.name) }
        if isFirst {
            bytes.append(contentsOf: key.first)
            isFirst = false
        } else {
            bytes.append(contentsOf: key.next)
        }
        followsKey = true
    }

    private mutating func begin(_ bracket: UInt8) {
        startItem()
        bytes.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { appendLineBreak() }
        bytes.append(bracket)
        isFirst = false
    }

    private mutating func appendKeySeparator() {
        bytes.append(contentsOf: style.keySeparator)
        followsKey = true
    }

    /// Writes what stands between the previous item and the next one.
    @inline(__always)
    mutating func startItem() {
        if followsKey {
            followsKey = false
            return
        }
        if isCompact {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
        } else {
            if !isFirst { bytes.append(contentsOf: style.itemSeparator) }
            if depth > 0 { appendLineBreak() }
        }
        isFirst = false
    }

    private mutating func appendLineBreak() {
        guard let indent = style.indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * depth))
    }
}

/// A key whose quoted form is made once, for keys that are written with every row.
public struct JSONKey: Sendable, Hashable, ExpressibleByStringLiteral {
    public let name: String
    let first: [UInt8]
    let next: [UInt8]

    public init(_ name: String) {
        self.name = name
        var writer = JSONWriter()
        writer.write(name)
        first = writer.bytes + [UInt8(ascii: ":")]
        next = [UInt8(ascii: ",")] + first
    }

    public init(stringLiteral value: String) { self.init(value) }
}
