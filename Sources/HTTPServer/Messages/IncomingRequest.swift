internal import NIOCore
internal import NIOHTTP1
internal import Web

/// A request while it arrives.
struct IncomingRequest: Sendable {
    let head: HTTPRequestHead
    let method: Web.HTTPMethod
    private(set) var body: [UInt8] = []
    private(set) var isTooLarge = false
    /// Whether the connection can carry another request after this one.
    let keepsAlive: Bool
    /// Whether the client waits for leave to send the body.
    let expectsContinue: Bool

    /// - Parameter method: the real one, if the parser saw another.
    init(_ head: HTTPRequestHead, method: String? = nil, maxBodySize: Int) {
        self.head = head
        self.method = Web.HTTPMethod(method ?? head.method.rawValue)
        var announced: Int?
        var expectsContinue = false
        var changesProtocol = head.method == .CONNECT
        for (name, value) in head.headers {
            switch name.utf8.count {
            case 14 where name.lowercased() == "content-length": announced = Int(value) ?? .max
            case 6 where name.lowercased() == "expect": expectsContinue = value.lowercased() == "100-continue"
            // The parser stops behind a request for another protocol.
            case 7 where name.lowercased() == "upgrade": changesProtocol = true
            default: break
            }
        }
        self.expectsContinue = expectsContinue && head.version.minor > 0
        isTooLarge = announced.map { $0 > maxBodySize } ?? false
        keepsAlive = head.isKeepAlive && !changesProtocol
        if let announced, !isTooLarge { body.reserveCapacity(min(announced, 1 << 20)) }
    }

    mutating func append(_ bytes: ByteBuffer, maxBodySize: Int) {
        if isTooLarge { return }
        if bytes.readableBytes > maxBodySize - body.count {
            isTooLarge = true
            body = []
        } else {
            bytes.withUnsafeReadableBytes { body.append(contentsOf: $0) }
        }
    }

    /// The request as views see it.
    func request(remoteAddress: String?, server: ServerAddress, settings: SharedWebSettings) -> Request {
        var headers = HeaderFields()
        headers.reserveCapacity(head.headers.count)
        for (name, value) in head.headers {
            // As in WSGI, repeated fields are joined.
            let text = value.utf8.allSatisfy { $0 < 0x80 } ? value : Self.wireText(value)
            let name = HeaderName(name)
            if let first = headers[name] {
                headers[name] = name == .cookie ? "\(first); \(text)" : "\(first),\(text)"
            } else {
                headers.append(name, text)
            }
        }
        return Request(
            method: method, target: head.uri, headers: headers,
            body: isTooLarge ? .tooLarge : .complete(body), remoteAddress: remoteAddress, server: server,
            settings: settings)
    }

    /// A value as the bytes of the wire, one a scalar, as in WSGI.
    ///
    /// The parser has replaced what was no UTF-8; such a byte comes back as one that is none.
    private static func wireText(_ value: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            if scalar == "\u{FFFD}" {
                scalars.append("\u{FF}")
            } else {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    scalars.append(Unicode.Scalar(byte))
                }
            }
        }
        return String(scalars)
    }
}
