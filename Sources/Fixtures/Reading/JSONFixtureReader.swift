import PythonJSON

/// Reads a fixture that is one JSON list.
///
/// The file is read twice: first to see that it is JSON to its end, as Django does before it looks at any object, then
/// object by object. A file of any size takes no more memory than its largest object.
final class JSONFixtureReader: FixtureReader {
    /// Up to so many bytes, objects are kept from the first reading.
    private static let keptSize = 4 << 20

    private var elements: JSONElements?
    private var kept: [JSONValue] = []
    private var position = 0

    init(_ input: FixtureInput) throws {
        let elements = try JSONElements(input.open())
        if let document = elements.document {
            kept = try Self.items(of: document)
            return
        }
        while let element = try elements.next() {
            if elements.size <= Self.keptSize { kept.append(element) }
        }
        if elements.size > Self.keptSize {
            kept = []
            self.elements = try JSONElements(input.open())
        }
    }

    /// What Python's loop over a document that is no list gives.
    private static func items(of document: JSONValue) throws(FixtureError) -> [JSONValue] {
        switch document {
        case .array(let items): return items
        case .object(let object): return object.keys.map(JSONValue.string)
        case .string(let text): return text.unicodeScalars.map { .string(String($0)) }
        default: throw FixtureError(.other, "'\(document.pythonTypeName)' object is not iterable")
        }
    }

    func next() throws -> FixtureNode? {
        if let elements { return try elements.next().map { .value(PythonValue($0)) } }
        guard kept.indices.contains(position) else { return nil }
        defer { position += 1 }
        return .value(PythonValue(kept[position]))
    }
}

/// The items of a JSON list, cut out one after the other.
final class JSONElements {
    /// The whole document, when it is no list.
    private(set) var document: JSONValue?
    /// How many bytes were read.
    private(set) var size = 0

    private let source: any ByteSource
    private var piece: [UInt8] = []
    private var position = 0
    private var isFirst = true
    private var hasEnded = false

    /// What Django says of a text that is no JSON.
    private static let broken = FixtureError(.deserialization, "")

    init(_ source: any ByteSource) throws {
        self.source = source
        try skipSpace()
        if try peek() == UInt8(ascii: "[") {
            position += 1
        } else {
            let bytes = try piece[position...] + source.readAll()
            document = try Self.parse(Array(bytes))
        }
    }

    private static func parse(_ bytes: [UInt8]) throws(FixtureError) -> JSONValue {
        do throws(JSONDecodingError) {
            return try JSONReader(allowsConstants: true).read(bytes)
        } catch {
            throw broken
        }
    }

    private func peek() throws -> UInt8? {
        if position == piece.count {
            piece = try source.read()
            size += piece.count
            position = 0
        }
        return position < piece.count ? piece[position] : nil
    }

    private func skipSpace() throws {
        while let byte = try peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// The next item; `nil` behind the last one.
    func next() throws -> JSONValue? {
        if hasEnded { return nil }
        if isFirst {
            isFirst = false
            try skipSpace()
            if try peek() == UInt8(ascii: "]") {
                position += 1
                return try end()
            }
        }
        let bytes = try nextItem()
        let value = try Self.parse(bytes)
        if wasLast { _ = try end() }
        return value
    }

    private var wasLast = false

    /// The bytes up to the comma or bracket that ends the item.
    private func nextItem() throws -> [UInt8] {
        var item: [UInt8] = []
        var depth = 0
        var isText = false
        var isEscaped = false
        while true {
            guard try peek() != nil else { throw Self.broken }
            let start = position
            var isDone = false
            piece.withUnsafeBufferPointer { bytes in
                while position < bytes.count {
                    let byte = bytes[position]
                    position += 1
                    if isText {
                        if isEscaped {
                            isEscaped = false
                        } else if byte == UInt8(ascii: "\\") {
                            isEscaped = true
                        } else if byte == UInt8(ascii: "\"") {
                            isText = false
                        }
                        continue
                    }
                    switch byte {
                    case UInt8(ascii: "\""): isText = true
                    case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                    case UInt8(ascii: "]") where depth == 0:
                        wasLast = true
                        isDone = true
                        return
                    case UInt8(ascii: ",") where depth == 0:
                        isDone = true
                        return
                    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
                    default: break
                    }
                }
            }
            item += piece[start..<(isDone ? position - 1 : position)]
            if isDone { return item }
        }
    }

    /// Nothing but white space may follow.
    private func end() throws -> JSONValue? {
        hasEnded = true
        try skipSpace()
        guard try peek() == nil else { throw Self.broken }
        return nil
    }
}
