internal import NIOCore
internal import NIOHTTP1
internal import PythonText
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
        Request(
            method: method, target: target, headers: headers, body: isTooLarge ? .tooLarge : .complete(body),
            remoteAddress: remoteAddress, server: server, settings: settings)
    }

    /// The target of the request line, without slashes that would make it the address of another host.
    private var target: String {
        guard head.uri.utf8.starts(with: "//".utf8) else { return head.uri }
        return "/" + String(Substring(head.uri.utf8.drop { $0 == UInt8(ascii: "/") }))
    }

    /// The header as the servers that Django runs under hand it over (WSGI).
    private var headers: HeaderFields {
        var headers = HeaderFields()
        headers.reserveCapacity(head.headers.count + 1)
        for (name, value) in head.headers {
            // With underscores it could pass for another field, so Django's server drops it.
            if name.utf8.contains(UInt8(ascii: "_")) { continue }
            let name = HeaderName(name)
            let text = name == .contentType ? Self.wireText(value) : Self.stripped(Self.wireText(value))
            if let first = headers[name] {
                // Of these the first counts; others are joined.
                if name != .contentType, name != .contentLength { headers[name] = "\(first),\(text)" }
            } else {
                headers.append(name, text)
            }
        }
        // As Python's servers do: a body has a type.
        if !body.isEmpty { headers.setDefault(.contentType, "text/plain") }
        return headers
    }

    private static func stripped(_ value: String) -> String {
        guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else { return value }
        return first.isPythonSpace || last.isPythonSpace ? value.pythonStripped() : value
    }

    /// A value as the bytes of the wire, one a scalar, as in WSGI.
    ///
    /// The parser has replaced what was no UTF-8; such a byte comes back as one that is none.
    private static func wireText(_ value: String) -> String {
        if value.utf8.allSatisfy({ $0 < 0x80 }) { return value }
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
