internal import NIOCore
internal import Web

/// Writes answers as they go over the wire.
struct ResponseEncoder {
    /// How the end of the body can be told.
    enum Framing {
        /// By `Content-Length`, or because there is no body.
        case known
        case chunked
        /// By the end of the connection.
        case untilClose
    }

    let date: String
    let serverHeader: String?

    /// Whether the fields can be written without one of them becoming two.
    static func isSafe(_ response: Response) -> Bool {
        response.headers.allSatisfy { isSafe($0.value) && isSafe($0.name.original) }
            && (response.reasonPhrase.map(isSafe) ?? true)
    }

    private static func isSafe(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var isSafe = true
            // Without a way out in the middle, several bytes are looked at together.
            for byte in bytes where byte == 0x0D || byte == 0x0A || byte == 0x00 { isSafe = false }
            return isSafe
        }
    }

    /// Writes status and header.
    ///
    /// - Parameter connection: the value of the `Connection` header, if there is to be one.
    func writeHead(
        _ response: Response, framing: Framing, connection: String?, to buffer: inout ByteBuffer
    ) {
        // Gathered here and handed over at once: each write to the buffer itself costs more than the bytes.
        var head: [UInt8] = []
        head.reserveCapacity(512)
        Self.append("HTTP/1.1 ", to: &head)
        Self.append(String(response.status.code), to: &head)
        head.append(0x20)
        Self.append(response.reason, to: &head)
        Self.append("\r\n", to: &head)
        for field in response.headers where !Self.isFramingField(field.name) {
            write(field.name.original, field.value, to: &head)
        }
        if !response.cookies.isEmpty {
            let now = WallClock.seconds()
            for cookie in response.cookies.all { write("Set-Cookie", cookie.header(now: now), to: &head) }
        }
        switch framing {
        case .known:
            if let length = response.headers[.contentLength] {
                write("Content-Length", length, to: &head)
            } else if let bytes = response.body.bytes, !response.status.forbidsBody {
                write("Content-Length", String(bytes.count), to: &head)
            }
        case .chunked: Self.append("Transfer-Encoding: chunked\r\n", to: &head)
        case .untilClose: break
        }
        if !response.headers.contains(.date) { write("Date", date, to: &head) }
        if let serverHeader { write("Server", serverHeader, to: &head) }
        if let connection { write("Connection", connection, to: &head) }
        Self.append("\r\n", to: &head)
        buffer.writeBytes(head)
    }

    static func writeChunk(_ bytes: [UInt8], to buffer: inout ByteBuffer) {
        buffer.writeString(String(bytes.count, radix: 16))
        buffer.writeStaticString("\r\n")
        buffer.writeBytes(bytes)
        buffer.writeStaticString("\r\n")
    }

    /// The fields that the server alone decides about.
    private static func isFramingField(_ name: HeaderName) -> Bool {
        name == .contentLength || name == .transferEncoding || name == .connection
    }

    private func write(_ name: String, _ value: String, to head: inout [UInt8]) {
        Self.append(name, to: &head)
        Self.append(": ", to: &head)
        if Self.isPlain(value) {
            Self.append(value, to: &head)
        } else {
            // Cookies' values are checked here for the first time.
            head += WireText.bytes(value).filter { $0 != 0x0D && $0 != 0x0A && $0 != 0x00 }
        }
        Self.append("\r\n", to: &head)
    }

    private static func append(_ text: String, to head: inout [UInt8]) {
        var text = text
        text.withUTF8 { head.append(contentsOf: $0) }
    }

    /// Whether the text goes out as it is: ASCII, and no end of a line in it.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var isPlain = true
            for byte in bytes where byte >= 0x80 || byte == 0x0D || byte == 0x0A || byte == 0x00 { isPlain = false }
            return isPlain
        }
    }
}
