internal import NIOCore
internal import Web

/// A request while it arrives.
struct IncomingRequest: Sendable {
    let head: RequestHead
    private(set) var body: [UInt8] = []
    private(set) var isTooLarge = false
    /// Whether the client still waits for leave to send the body.
    var awaitsLeave: Bool

    init(_ head: RequestHead, maxBodySize: Int) {
        self.head = head
        awaitsLeave = head.expectsContinue
        guard case .fixed(let length) = head.body else { return }
        isTooLarge = length > maxBodySize
        if length > 0, !isTooLarge { body.reserveCapacity(min(length, 1 << 20)) }
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
            method: head.method, target: head.target, headers: head.headers,
            body: isTooLarge ? .tooLarge : .complete(body), remoteAddress: remoteAddress, server: server,
            settings: settings)
    }
}
