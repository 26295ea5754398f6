internal import NIOCore
internal import NIOHTTP1
internal import Web

/// The answering of one request: from the parsed request to the last byte of the answer.
struct Responding: Sendable {
    let connection: NIOLoopBound<ConnectionHandler>
    let eventLoop: any EventLoop
    let application: WebApplication
    let request: IncomingRequest
    let remoteAddress: String?
    let server: ServerAddress

    /// Runs on this thread until something has to be waited for, and later on the event loop again.
    func start(on executor: EventLoopTaskExecutor) -> Task<Void, Never> {
        if #available(macOS 26, iOS 26, *) {
            return Task.immediate(executorPreference: executor) { await run() }
        }
        return Task(executorPreference: executor) { await run() }
    }

    private func run() async {
        let response = await application.respond(
            to: request.request(remoteAddress: remoteAddress, server: server, settings: application.settings))
        if case .stream(let stream) = response.body {
            await send(response, stream)
        } else {
            onLoop { $0.finish(response) }
        }
    }

    private func send(_ response: Response, _ stream: ByteStream) async {
        let framing: ResponseEncoder.Framing =
            response.headers.contains(.contentLength) || response.status.forbidsBody
            ? .known : request.head.version.minor == 0 ? .untilClose : .chunked
        do {
            try await onLoop { $0.sendHead(response, framing, for: request) }.get()
            if request.method != .head, !response.status.forbidsBody {
                while let chunk = try await stream.next() {
                    if !chunk.isEmpty { try await onLoop { $0.sendChunk(chunk, framing) }.get() }
                }
                if case .chunked = framing { try await onLoop { $0.sendLastChunk() }.get() }
            }
            onLoop { $0.endStream(response, framing, for: request) }
        } catch {
            // Half an answer can only be broken off.
            onLoop { $0.abort() }
        }
    }

    private func onLoop(_ body: @escaping @Sendable (ConnectionHandler) -> Void) {
        if eventLoop.inEventLoop { return body(connection.value) }
        eventLoop.execute { body(connection.value) }
    }

    private func onLoop(
        _ body: @escaping @Sendable (ConnectionHandler) -> EventLoopFuture<Void>
    ) -> EventLoopFuture<Void> {
        eventLoop.flatSubmit { body(connection.value) }
    }
}

extension ConnectionHandler {
    func sendHead(
        _ response: Response, _ framing: ResponseEncoder.Framing, for request: IncomingRequest
    ) -> EventLoopFuture<Void> {
        var response = response
        if !ResponseEncoder.isSafe(response) { response.headers = [:] }
        let isLast: Bool
        if case .untilClose = framing { isLast = true } else { isLast = !request.keepsAlive }
        let connection = connectionHeader(minorVersion: request.head.version.minor, keepsAlive: !isLast)
        return write { encoder.writeHead(response, framing: framing, connection: connection, to: &$0) }
    }

    func sendChunk(_ bytes: [UInt8], _ framing: ResponseEncoder.Framing) -> EventLoopFuture<Void> {
        write { buffer in
            if case .chunked = framing {
                ResponseEncoder.writeChunk(bytes, to: &buffer)
            } else {
                buffer.writeBytes(bytes)
            }
        }
    }

    func sendLastChunk() -> EventLoopFuture<Void> {
        write { $0.writeStaticString("0\r\n\r\n") }
    }

    func endStream(_ response: Response, _ framing: ResponseEncoder.Framing, for request: IncomingRequest) {
        if case .untilClose = framing { stopReading() }
        ended(request, response, size: nil)
    }

    func abort() {
        context?.close(promise: nil)
    }

    /// Writes and flushes; done when the bytes were handed to the system.
    private func write(_ body: (inout ByteBuffer) -> Void) -> EventLoopFuture<Void> {
        guard let context else { return loop.eventLoop.makeFailedFuture(ChannelError.ioOnClosedChannel) }
        setDeadline(configuration.requestTimeout)
        var buffer = context.channel.allocator.buffer(capacity: 1024)
        body(&buffer)
        return context.writeAndFlush(wrapOutboundOut(buffer))
    }
}
