internal import PythonText
internal import Web

/// Reads a whole head: the request line and the header, up to and with the empty line.
struct HeadReader {
    private let limits: RequestParser.Limits
    private var headers = HeaderFields()
    private var framing = FramingFields()
    private var isFirstContentType = true

    init(_ limits: RequestParser.Limits) { self.limits = limits }

    mutating func read(_ bytes: UnsafeRawBufferPointer) throws(RequestRefusal) -> RequestHead {
        var lines = HeadLines(bytes)
        guard let first = lines.next() else { throw .malformed }
        if first.count > limits.requestLine { throw .targetTooLong }
        let line = try RequestLine(first)
        if bytes.count - first.count > limits.fields { throw .headerTooLarge }
        headers.reserveCapacity(12)
        var count = 0
        while let line = lines.next(), !line.isEmpty {
            count += 1
            if count > limits.fieldCount || line.count > limits.field { throw .headerTooLarge }
            try add(line, hasMore: lines.continues ? continuation(of: line, &lines, &count) : nil)
        }
        return RequestHead(
            method: line.method, target: line.target, minorVersion: line.minorVersion, headers: headers,
            body: try framing.body(),
            keepsAlive: framing.keepsAlive(minorVersion: line.minorVersion) && framing.isSound,
            expectsContinue: framing.expectsContinue && line.minorVersion > 0)
    }

    /// A line and those that continue it, as one: the ends of lines become spaces (RFC 9112, section 5.2).
    private func continuation(
        of line: UnsafeRawBufferPointer, _ lines: inout HeadLines, _ count: inout Int
    ) throws(RequestRefusal) -> [UInt8] {
        var joined = Array(line)
        while lines.continues, let next = lines.next() {
            count += 1
            joined.append(UInt8(ascii: " "))
            joined += next
            if count > limits.fieldCount || joined.count > limits.field { throw .headerTooLarge }
        }
        return joined
    }

    private mutating func add(_ line: UnsafeRawBufferPointer, hasMore joined: [UInt8]?) throws(RequestRefusal) {
        guard let joined else { return try add(line) }
        try joined.withUnsafeBytes { bytes in Result { () throws(RequestRefusal) in try add(bytes) } }.get()
    }

    private mutating func add(_ line: UnsafeRawBufferPointer) throws(RequestRefusal) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { throw .malformed }
        var hasUnderscore = false
        var hasCapital = false
        for byte in line[..<colon] {
            // Printable ASCII; a space before the colon is what request smuggling is made of.
            guard (0x21...0x7E).contains(byte) else { throw .malformed }
            if byte == UInt8(ascii: "_") { hasUnderscore = true }
            if (0x41...0x5A).contains(byte) { hasCapital = true }
        }
        // With underscores it could pass for another field, so Django's servers drop it.
        if hasUnderscore { return }
        let written = String(decoding: UnsafeRawBufferPointer(rebasing: line[..<colon]), as: UTF8.self)
        let name = HeaderName(original: written, lowercased: hasCapital ? written.lowercased() : written)
        let value = try Self.value(UnsafeRawBufferPointer(rebasing: line[(colon + 1)...]))
        if name == .contentType {
            // The first one counts, with the white space at its end.
            if isFirstContentType { headers.append(name, value) }
            isFirstContentType = false
            return
        }
        let stripped = Self.stripped(value)
        try framing.note(name, stripped)
        if name == .contentLength {
            headers.setDefault(name, stripped)
        } else if let first = headers[name] {
            // As in WSGI, repeated fields are joined.
            headers[name] = "\(first),\(stripped)"
        } else {
            headers.append(name, stripped)
        }
    }

    /// The bytes behind the colon and the white space that follows it, a scalar for a byte.
    private static func value(_ bytes: UnsafeRawBufferPointer) throws(RequestRefusal) -> String {
        var isASCII = true
        for byte in bytes {
            if byte == 0x00 || byte == 0x0D { throw .malformed }
            if byte >= 0x80 { isASCII = false }
        }
        guard let start = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return "" }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
        return isASCII ? String(decoding: rest, as: UTF8.self) : WireText.text(rest)
    }

    private static func stripped(_ value: String) -> String {
        guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else { return value }
        return first.isPythonSpace || last.isPythonSpace ? value.pythonStripped() : value
    }
}
