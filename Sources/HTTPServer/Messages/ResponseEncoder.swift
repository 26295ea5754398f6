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
        !text.utf8.contains { $0 == 0x0D || $0 == 0x0A || $0 == 0x00 }
    }

    /// Writes status and header.
    ///
    /// - Parameter connection: the value of the `Connection` header, if there is to be one.
    func writeHead(
        _ response: Response, framing: Framing, connection: String?, to buffer: inout ByteBuffer
    ) {
        buffer.writeStaticString("HTTP/1.1 ")
        buffer.writeString(String(response.status.code))
        buffer.writeStaticString(" ")
        buffer.writeString(response.reason)
        buffer.writeStaticString("\r\n")
        for field in response.headers where !Self.isFramingField(field.name) {
            write(field.name.original, field.value, to: &buffer)
        }
        if !response.cookies.isEmpty {
            let now = WallClock.seconds()
            for cookie in response.cookies.all { write("Set-Cookie", cookie.header(now: now), to: &buffer) }
        }
        switch framing {
        case .known:
            if let length = response.headers[.contentLength] {
                write("Content-Length", length, to: &buffer)
            } else if let bytes = response.body.bytes, !response.status.forbidsBody {
                write("Content-Length", String(bytes.count), to: &buffer)
            }
        case .chunked: buffer.writeStaticString("Transfer-Encoding: chunked\r\n")
        case .untilClose: break
        }
        if !response.headers.contains(.date) { write("Date", date, to: &buffer) }
        if let serverHeader { write("Server", serverHeader, to: &buffer) }
        if let connection { write("Connection", connection, to: &buffer) }
        buffer.writeStaticString("\r\n")
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

    private func write(_ name: String, _ value: String, to buffer: inout ByteBuffer) {
        buffer.writeString(name)
        buffer.writeStaticString(": ")
        if value.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D && $0 != 0x0A && $0 != 0x00 }) {
            buffer.writeString(value)
        } else {
            // Cookies' values are checked here for the first time.
            buffer.writeBytes(WireText.bytes(value).filter { $0 != 0x0D && $0 != 0x0A && $0 != 0x00 })
        }
        buffer.writeStaticString("\r\n")
    }
}
