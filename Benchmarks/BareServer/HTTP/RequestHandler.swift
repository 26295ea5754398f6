import NIOCore
import NIOHTTP1

/// The last handler of a connection: a request in, a response out.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let view: AllView
    private let store: MessageStore
    private var headers = ResponseHeaders()
    private var head: HTTPRequestHead?
    /// Memory for the next body; it is free again when the response is on its way.
    private var body = ByteBuffer()

    init(store: MessageStore) {
        self.store = store
        view = AllView(store: store)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body: break
        case .end:
            guard let head else { return }
            self.head = nil
            answer(head, context: context)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func answer(_ request: HTTPRequestHead, context: ChannelHandlerContext) {
        body.clear(minimumCapacity: 4_096)
        let status: HTTPResponseStatus
        do {
            status = try view.respond(to: request, body: &body)
        } catch {
            body.clear()
            status = .internalServerError
        }
        let keepsAlive = request.isKeepAlive
        let head = HTTPResponseHead(
            version: request.version, status: status,
            headers: headers.make(status: status, length: body.readableBytes, keepsAlive: keepsAlive))
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        let end = context.write(wrapOutboundOut(.end(nil)))
        if !keepsAlive {
            context.flush()
            end.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
        }
    }
}
