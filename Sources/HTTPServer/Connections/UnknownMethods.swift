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

    /// Stands for the real method; no client of ours would use it.
    private static let placeholder = "SOURCE"

    init(_ connection: ConnectionHandler) { self.connection = connection }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        guard !Self.beginsAsUsual(buffer), connection.isBetweenRequests, let method = Self.unknownMethod(buffer) else {
            return context.fireChannelRead(data)
        }
        connection.replacedMethod = method
        buffer.moveReaderIndex(forwardBy: method.utf8.count)
        var line = context.channel.allocator.buffer(capacity: buffer.readableBytes + Self.placeholder.utf8.count)
        line.writeString(Self.placeholder)
        line.writeBuffer(&buffer)
        context.fireChannelRead(wrapInboundOut(line))
    }

    /// Whether it is one of the methods that nearly all requests have.
    private static func beginsAsUsual(_ buffer: ByteBuffer) -> Bool {
        switch buffer.getInteger(at: buffer.readerIndex, as: UInt32.self) {
        // "GET ", "POST", "PUT ", "PATC", "DELE", "HEAD", "OPTI"
        case 0x4745_5420, 0x504F_5354, 0x5055_5420, 0x5041_5443, 0x4445_4C45, 0x4845_4144, 0x4F50_5449: true
        default: false
        }
    }

    /// The method of a whole request line, if the parser would not know it.
    private static func unknownMethod(_ buffer: ByteBuffer) -> String? {
        let bytes = buffer.readableBytesView
        let name = bytes.prefix(maxLength).prefix { isTokenByte($0) }
        guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: " ") else {
            return nil
        }
        let line = bytes.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        guard line.count >= 9, line.suffix(9).starts(with: " HTTP/1.".utf8) else { return nil }
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
