import CLibXML2

/// Collects the `object` elements of an XML document that is handed over in pieces. libxml2 does the reading.
final class XMLParser {
    private var context: xmlParserCtxtPtr?
    private var objects: [XMLElement] = []
    private var delivered = 0
    /// The elements that are open, from the outermost `object` on.
    private var open: [XMLElement] = []
    private var refusal: FixtureError?
    private var position = Position()

    init() {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.startElementNs = { context, name, prefix, _, _, _, count, _, attributes in
            XMLParser.of(context)?.start(XMLText.qualified(name, prefix), XMLText.attributes(attributes, count))
        }
        handler.endElementNs = { context, _, _, _ in XMLParser.of(context)?.end() }
        handler.characters = { context, text, length in XMLParser.of(context)?.add(text, length) }
        handler.cdataBlock = { context, text, length in XMLParser.of(context)?.add(text, length) }
        handler.ignorableWhitespace = { context, text, length in XMLParser.of(context)?.add(text, length) }
        handler.internalSubset = { context, name, publicID, systemID in
            XMLParser.of(context)?.refuseDocumentType(name, publicID: publicID, systemID: systemID)
        }
        let user = Unmanaged.passUnretained(self).toOpaque()
        context = xmlCreatePushParserCtxt(&handler, user, nil, 0, nil)
        // Long texts are allowed, since there are no entities that could make them grow.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOERROR.rawValue
        xmlCtxtUseOptions(context, Int32(truncatingIfNeeded: options | XML_PARSE_NOWARNING.rawValue))
    }

    deinit { xmlFreeParserCtxt(context) }

    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLParser? {
        user.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The next object that is complete.
    func nextObject() -> XMLElement? {
        guard delivered < objects.count else {
            objects.removeAll()
            delivered = 0
            return nil
        }
        defer { delivered += 1 }
        return objects[delivered]
    }

    func feed(_ bytes: [UInt8]) throws(FixtureError) {
        position.advance(over: bytes)
        _ = bytes.withUnsafeBytes { buffer in
            xmlParseChunk(
                context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 0)
        }
        try check()
    }

    func finish() throws(FixtureError) {
        // Python takes a file without a byte for a document without an object.
        if position.isEmpty { return }
        position.hasEnded = true
        xmlParseChunk(context, nil, 0, 1)
        try check()
    }

    private func check() throws(FixtureError) {
        if let refusal { throw refusal }
        guard let context, context.pointee.wellFormed == 0 || context.pointee.errNo != 0 else { return }
        guard let error = xmlCtxtGetLastError(context), error.pointee.level == XML_ERR_FATAL else { return }
        // The text of Python's exception stays as it is, too.
        throw FixtureError(.forbidden, XMLProblem(error.pointee, end: position).description)
    }

    // MARK: Events

    private func start(_ name: String, _ attributes: [String: String]) {
        guard !open.isEmpty || name == "object" else { return }
        let element = XMLElement(name, attributes: attributes)
        open.last?.append(.element(element))
        open.append(element)
    }

    private func end() {
        guard let element = open.popLast() else { return }
        if open.isEmpty { objects.append(element) }
    }

    private func add(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
        guard let text, let element = open.last else { return }
        let bytes = UnsafeBufferPointer(start: text, count: Int(length))
        element.append(.text(String(decoding: bytes, as: UTF8.self)))
    }

    private func refuseDocumentType(
        _ name: UnsafePointer<xmlChar>?, publicID: UnsafePointer<xmlChar>?, systemID: UnsafePointer<xmlChar>?
    ) {
        func representation(_ text: UnsafePointer<xmlChar>?) -> String {
            (text.map { PythonValue.string(XMLText.string($0)) } ?? .null).representation
        }
        refusal = FixtureError(
            .forbidden,
            "DTDForbidden(name='\(name.map { XMLText.string($0) } ?? "")', system_id=\(representation(systemID)), "
                + "public_id=\(representation(publicID)))")
        xmlStopParser(context)
    }

    /// How far the document was read: lines from 1, characters from 0.
    struct Position {
        var line = 1
        var column = 0
        /// Whether there is nothing more to come.
        var hasEnded = false
        private(set) var isEmpty = true
        /// Where the first character is that is no blank, unless it begins an element.
        private(set) var text: (line: Int, column: Int)?
        /// Where a `<` is that has no `>` yet.
        private(set) var openTag: (line: Int, column: Int)?
        private var hasBegun = false

        mutating func advance(over bytes: [UInt8]) {
            isEmpty = isEmpty && bytes.isEmpty
            for byte in bytes {
                if byte == UInt8(ascii: "<") { openTag = (line, column) }
                if byte == UInt8(ascii: ">") { openTag = nil }
                if !hasBegun, byte > 0x20 {
                    hasBegun = true
                    // A byte order mark may come first.
                    if byte != UInt8(ascii: "<"), byte != 0xEF { text = (line, column) }
                }
                if byte == UInt8(ascii: "\n") {
                    line += 1
                    column = 0
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
        }
    }
}

/// Texts of libxml2 as Swift has them.
private enum XMLText {
    static func string(_ text: UnsafePointer<xmlChar>) -> String { String(cString: text) }

    static func qualified(_ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?) -> String {
        let local = name.map { string($0) } ?? ""
        return prefix.map { string($0) + ":" + local } ?? local
    }

    /// Of each attribute: name, prefix, namespace, begin and end of the value.
    static func attributes(
        _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int32
    ) -> [String: String] {
        guard let list else { return [:] }
        var result: [String: String] = [:]
        for index in 0..<Int(count) {
            let name = qualified(list[index * 5], list[index * 5 + 1])
            guard let start = list[index * 5 + 3], let end = list[index * 5 + 4] else { continue }
            result[name] = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        }
        return result
    }
}

/// What is wrong with a document, in the words of expat, which Python uses.
struct XMLProblem: CustomStringConvertible {
    let description: String

    init(_ error: xmlError, end: XMLParser.Position) {
        var line = Int(error.line)
        var column = max(0, Int(error.int2) - 1)
        let text: String
        switch xmlParserErrors(UInt32(bitPattern: error.code)) {
        case XML_ERR_TAG_NAME_MISMATCH:
            text = "mismatched tag"
            // libxml2 tells where the tag ends, expat where its name begins.
            column = max(0, column - (error.str2.map { String(cString: $0).unicodeScalars.count } ?? 0) - 1)
        case _ where end.text != nil:
            text = "syntax error"
            (line, column) = end.text ?? (line, column)
        case _ where end.hasEnded && end.openTag != nil:
            text = "unclosed token"
            (line, column) = end.openTag ?? (line, column)
        case _ where end.hasEnded:
            text = "no element found"
            (line, column) = (end.line, end.column)
        case XML_ERR_DOCUMENT_END: text = "junk after document element"
        case XML_ERR_UNDECLARED_ENTITY:
            text = "undefined entity"
            // libxml2 tells where it ends, expat where it begins.
            column = max(0, column - (error.str1.map { String(cString: $0).unicodeScalars.count } ?? 0) - 2)
        case XML_ERR_ATTRIBUTE_REDEFINED: text = "duplicate attribute"
        case XML_ERR_INVALID_CHARREF: text = "reference to invalid character number"
        case XML_ERR_UNSUPPORTED_ENCODING: text = "unknown encoding"
        default: text = "not well-formed (invalid token)"
        }
        description = "<unknown>:\(line):\(column): \(text)"
    }
}
