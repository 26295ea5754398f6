internal import NIOCore
internal import NIOHTTP1
internal import Web

/// One connection: gathers requests, has them answered one after the other, and keeps its deadlines.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let application: WebApplication
    let configuration: WebServerConfiguration
    let loop: LoopResource
    let onResponse: (@Sendable (AccessRecord) -> Void)?

    var context: ChannelHandlerContext?
    var deadline = Deadline()
    private var remoteAddress: String?
    private var server = ServerAddress(name: "", port: 0)

    /// The method that the next request really has, if the parser was given another.
    var replacedMethod: String?
    /// The request that is arriving.
    private var incoming: IncomingRequest?
    /// How many requests have arrived, and how long the body of the last one was.
    private(set) var receivedRequests = 0
    private(set) var lastBodySize = 0
    /// Requests that have arrived and wait for those before them.
    private var waiting: CircularBuffer<IncomingRequest> = []
    /// The request that is being answered.
    private var answering: IncomingRequest?
    private(set) var task: Task<Void, Never>?
    /// Nothing more is read: the client asked for the end, or broke a rule.
    private var isInputOver = false
    /// The server is to stop.
    private var isQuiescing = false
    /// What is to be said last, behind the answers to earlier requests.
    private var refusal: Response?
    /// The client may still be sending what nobody will read.
    private var leavesInputUnread = false
    private var isClosing = false
    private var isDraining = false
    private var isInsideRead = false
    private var needsFlush = false
    private var isReadHeld = false

    /// Requests that may wait before nothing more is read.
    private static let maxWaiting = 8

    init(
        application: WebApplication, configuration: WebServerConfiguration, loop: LoopResource,
        onResponse: (@Sendable (AccessRecord) -> Void)?
    ) {
        self.application = application
        self.configuration = configuration
        self.loop = loop
        self.onResponse = onResponse
    }

    // MARK: Events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { begin(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline.cancel()
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        remoteAddress = context.remoteAddress?.ipAddress
        server = ServerAddress(name: configuration.host, port: context.localAddress?.port ?? configuration.port)
        setDeadline(configuration.idleTimeout)
    }

    func channelInactive(context: ChannelHandlerContext) {
        task?.cancel()
        deadline.cancel()
        waiting.removeAll()
        isInputOver = true
        context.fireChannelInactive()
    }

    func read(context: ChannelHandlerContext) {
        if waiting.count >= Self.maxWaiting || !context.channel.isWritable {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isInputOver { return }
        isInsideRead = true
        switch unwrapInboundIn(data) {
        case .head(let head): receive(head, context)
        case .body(let bytes):
            incoming?.append(bytes, maxBodySize: configuration.maxBodySize)
            if incoming?.isTooLarge == true { finishReceiving(isLast: true) }
        case .end: finishReceiving(isLast: false)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isInsideRead = false
        flushIfNeeded()
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { answerWaiting() }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            isQuiescing = true
            closeIfDone()
        case ChannelEvent.inputClosed:
            // Half a body is none, and nobody may act on it.
            if incoming != nil { return refuse(ErrorPages.badRequest) }
            isInputOver = true
            closeIfDone()
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The parser complains of every byte behind the first that was wrong.
        if isInputOver { return }
        guard let error = error as? HTTPParserError, error != .invalidEOFState || incoming != nil else {
            return context.close(promise: nil)
        }
        refuse(error == .headerOverflow ? Response(status: 431) : ErrorPages.badRequest)
    }

    // MARK: Receiving

    /// Whether no request has begun to arrive, as far as the parser has told.
    var isBetweenRequests: Bool { incoming == nil && !isInputOver }

    private func receive(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let request = IncomingRequest(head, method: replacedMethod, maxBodySize: configuration.maxBodySize)
        replacedMethod = nil
        incoming = request
        if request.isTooLarge { return finishReceiving(isLast: true) }
        if answering == nil { setDeadline(configuration.requestTimeout) }
        if request.expectsContinue, answering == nil, waiting.isEmpty {
            context.writeAndFlush(
                wrapOutboundOut(ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
        }
    }

    private func finishReceiving(isLast: Bool) {
        guard let request = incoming else { return }
        incoming = nil
        receivedRequests += 1
        lastBodySize = request.body.count
        if isLast { leavesInputUnread = true }
        if isLast || !request.keepsAlive { isInputOver = true }
        waiting.append(request)
        answerWaiting()
    }

    /// Answers what arrived before, then refuses to go on.
    private func refuse(_ response: Response) {
        isInputOver = true
        leavesInputUnread = true
        incoming = nil
        refusal = response
        answerWaiting()
    }

    // MARK: Answering

    /// Begins with the next request, until one has to wait for something.
    private func answerWaiting() {
        if isDraining { return }
        isDraining = true
        // A client that does not read its answers gets no more of them, or they would fill the memory.
        while answering == nil, context?.channel.isWritable ?? true, let request = waiting.popFirst() {
            answer(request)
        }
        isDraining = false
        guard answering == nil, waiting.isEmpty else { return flushIfNeeded() }
        if let refusal {
            self.refusal = nil
            send(refusal, isHead: false, minorVersion: 1, keepsAlive: false)
        }
        flushIfNeeded()
        if !closeIfDone(), incoming == nil { setDeadline(configuration.idleTimeout) }
        if isReadHeld, context?.channel.isWritable == true {
            isReadHeld = false
            context?.read()
        }
    }

    private func answer(_ request: IncomingRequest) {
        guard let context else { return }
        answering = request
        setDeadline(configuration.requestTimeout)
        let connection = NIOLoopBound(self, eventLoop: context.eventLoop)
        let responding = Responding(
            connection: connection, eventLoop: context.eventLoop, application: application, request: request,
            remoteAddress: remoteAddress, server: server)
        // It runs at once and, if nothing waits, to its end, so that the answer is written before the next line.
        let task = responding.start(on: loop.executor)
        if answering != nil { self.task = task }
    }

    /// Sends an answer that is complete.
    func finish(_ response: Response) {
        guard let request = answering else { return }
        send(
            response, isHead: request.method == .head, minorVersion: request.head.version.minor,
            keepsAlive: request.keepsAlive)
        ended(request, response, size: response.body.bytes?.count)
    }

    /// The answer is written: goes on to the next request.
    func ended(_ request: IncomingRequest, _ response: Response, size: Int?) {
        answering = nil
        task = nil
        if let onResponse {
            onResponse(
                AccessRecord(
                    method: request.method, target: LogText.url(request.head.uri),
                    version: "HTTP/\(request.head.version.major).\(request.head.version.minor)",
                    status: response.status, bodySize: size, remoteAddress: remoteAddress))
        }
        answerWaiting()
    }

    private func send(_ response: Response, isHead: Bool, minorVersion: Int, keepsAlive: Bool) {
        guard let context else { return }
        var response = response
        if !ResponseEncoder.isSafe(response) { response = ErrorPages.serverError }
        let bytes = response.body.bytes ?? []
        var buffer = context.channel.allocator.buffer(capacity: 512 + bytes.count)
        encoder.writeHead(
            response, framing: .known, connection: connectionHeader(minorVersion: minorVersion, keepsAlive: keepsAlive),
            to: &buffer)
        if !isHead, !response.status.forbidsBody { buffer.writeBytes(bytes) }
        context.write(wrapOutboundOut(buffer), promise: nil)
        needsFlush = true
        if !keepsAlive { isInputOver = true }
    }

    var encoder: ResponseEncoder {
        ResponseEncoder(date: loop.date(), serverHeader: configuration.serverHeader)
    }

    /// What `Connection` should say: nothing, where both sides assume the right thing.
    func connectionHeader(minorVersion: Int, keepsAlive: Bool) -> String? {
        guard keepsAlive, !isQuiescing, !isInputOver || !waiting.isEmpty else { return "close" }
        return minorVersion == 0 ? "keep-alive" : nil
    }

    // MARK: Flushing and closing

    func flushIfNeeded() {
        // Inside a read, the end of the read flushes everything at once.
        guard needsFlush, !isInsideRead, let context else { return }
        needsFlush = false
        context.flush()
    }

    /// Closes when nothing is left to do. Says whether it does.
    @discardableResult
    private func closeIfDone() -> Bool {
        guard let context, isInputOver || isQuiescing, answering == nil, waiting.isEmpty, incoming == nil,
            refusal == nil
        else { return false }
        if isClosing { return true }
        isClosing = true
        isInputOver = true
        needsFlush = false
        // A channel that is closed drops what the client has not taken yet. Nothing, written last, tells when all is gone.
        setDeadline(configuration.requestTimeout)
        let end = context.eventLoop.makePromise(of: Void.self)
        end.futureResult.assumeIsolated().whenComplete { _ in self.closeWhenSent() }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: end)
        return true
    }

    private func closeWhenSent() {
        guard leavesInputUnread else {
            context?.close(promise: nil)
            return
        }
        // Closing at once while the client still sends would take the answer from it. It gets a moment to notice.
        setDeadline(.seconds(2))
        context?.close(mode: .output, promise: nil)
    }

    /// Takes no more requests; the connection ends behind the answer.
    func stopReading() { isInputOver = true }

    func setDeadline(_ duration: Duration) {
        guard let context else { return }
        deadline.set(duration, on: context.eventLoop) { [weak self] in self?.expired() }
    }

    private func expired() {
        guard let context else { return }
        if incoming != nil, answering == nil, !isClosing {
            return refuse(Response(status: 408))
        }
        if answering == nil, waiting.isEmpty, !isClosing {
            // Nothing more came. What is still on its way to the client may arrive.
            isInputOver = true
            closeIfDone()
            return
        }
        task?.cancel()
        context.close(promise: nil)
    }
}
