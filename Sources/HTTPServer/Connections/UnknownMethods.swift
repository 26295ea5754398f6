internal import NIOCore

/// Lets requests through whose method the parser does not know.
///
/// Django answers `BREW /coffee/` with its own 405, and takes `get` for `GET`; the parser would break off the connection.
/// A request line with such a method is given one that the parser knows, and ``ConnectionHandler`` puts the real
/// one back.
final class UnknownMethods: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let connection: ConnectionHandler
    /// Whether the next bytes begin a request. Reads end anywhere, also within a method.
    private var isAtStart = true
    /// What has come since the last such place.
    private var sinceStart = (bytes: 0, headLength: 0, requests: 0)

    /// Stands for the real method; no client of ours would use it.
    private static let placeholder = "SOURCE"

    init(_ connection: ConnectionHandler) { self.connection = connection }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        let isHeadWhole = Self.endsHead(buffer)
        if isAtStart {
            let headLength = isHeadWhole ? 0 : Self.lengthOfHead(buffer)
            sinceStart = (bytes: 0, headLength: headLength, requests: connection.receivedRequests)
        } else if sinceStart.headLength == 0 {
            let length = Self.lengthOfHead(buffer)
            if length > 0 { sinceStart.headLength = sinceStart.bytes + length }
        }
        sinceStart.bytes += buffer.readableBytes
        context.fireChannelRead(wrapInboundOut(isAtStart ? knownMethod(buffer, context) : buffer))
        isAtStart = connection.isBetweenRequests && (isHeadWhole || isRequestWhole)
    }

    /// Whether what has come since the last start is one request, with its body, and no byte more.
    private var isRequestWhole: Bool {
        connection.receivedRequests == sinceStart.requests + 1 && sinceStart.headLength > 0
            && sinceStart.bytes == sinceStart.headLength + connection.lastBodySize
    }

    /// The beginning of a request, with a method that the parser knows.
    private func knownMethod(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) -> ByteBuffer {
        guard !Self.beginsAsUsual(buffer), let method = Self.unknownMethod(buffer) else { return buffer }
        connection.replacedMethod = method
        var rest = buffer
        rest.moveReaderIndex(forwardBy: method.utf8.count)
        var line = context.channel.allocator.buffer(capacity: rest.readableBytes + Self.placeholder.utf8.count)
        line.writeString(Self.placeholder)
        line.writeBuffer(&rest)
        return line
    }

    private static func endsHead(_ buffer: ByteBuffer) -> Bool {
        let end = buffer.writerIndex
        // "\r\n\r\n"
        return buffer.readableBytes >= 4 && buffer.getInteger(at: end - 4, as: UInt32.self) == 0x0D0A_0D0A
    }

    /// How long the head at the front is, with the empty line behind it; 0 if it does not end here.
    private static func lengthOfHead(_ buffer: ByteBuffer) -> Int {
        buffer.withUnsafeReadableBytes { bytes in
            var start = 0
            while let line = bytes[start...].firstIndex(of: 0x0A) {
                if line >= 3, bytes[line - 1] == 0x0D, bytes[line - 2] == 0x0A { return line + 1 }
                start = line + 1
            }
            return 0
        }
    }

    /// Whether it is one of the methods that nearly all requests have.
    private static func beginsAsUsual(_ buffer: ByteBuffer) -> Bool {
        switch buffer.getInteger(at: buffer.readerIndex, as: UInt32.self) {
        // "GET ", "POST", "PUT ", "PATC", "DELE", "HEAD", "OPTI"
        case 0x4745_5420, 0x504F_5354, 0x5055_5420, 0x5041_5443, 0x4445_4C45, 0x4845_4144, 0x4F50_5449: true
        default: false
        }
    }

    /// The method of a request line, if the parser would not know it.
    private static func unknownMethod(_ buffer: ByteBuffer) -> String? {
        let bytes = buffer.readableBytesView
        let name = bytes.prefix(maxLength).prefix { isTokenByte($0) }
        guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: " ") else {
            return nil
        }
        let line = bytes.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        if line.endIndex == bytes.endIndex {
            // The rest of a long line is still to come.
            guard bytes.dropFirst(name.count + 1).first == UInt8(ascii: "/") else { return nil }
        } else {
            guard line.count >= 9, line.suffix(9).starts(with: " HTTP/1.".utf8) else { return nil }
        }
        let method = String(decoding: name, as: UTF8.self)
        return knownMethods.contains(method) ? nil : method
    }

    private static let maxLength = 64

    /// RFC 9110, section 5.6.2.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    /// What llhttp knows, but for `M-SEARCH`, which NIO writes without its hyphen.
    private static let knownMethods: Set<String> = [
        "ACL", "BIND", "CHECKOUT", "CONNECT", "COPY", "DELETE", "GET", "HEAD", "LINK", "LOCK", "MERGE",
        "MKACTIVITY", "MKCALENDAR", "MKCOL", "MOVE", "NOTIFY", "OPTIONS", "PATCH", "POST", "PRI", "PROPFIND",
        "PROPPATCH",
        "PURGE", "PUT", "REBIND", "REPORT", "SEARCH", "SOURCE", "SUBSCRIBE", "TRACE", "UNBIND", "UNLINK", "UNLOCK",
        "UNSUBSCRIBE",
    ]
}
