internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import Web

/// What Hummingbird does with an accepted connection: a parser of HTTP, and a handler that answers.
struct WebChannel: ServerChildChannel {
    let application: WebApplication
    let configuration: WebServerConfiguration
    let loops: LoopResources
    let connections: OpenConnections
    let onResponse: (@Sendable (AccessRecord) -> Void)?

    struct Connection: ServerChildChannelValue {
        let channel: any Channel
        let handler: NIOLoopBound<ConnectionHandler>
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
        connections.add(channel)
        return channel.eventLoop.makeCompletedFuture {
            // Answers leave in one piece; what is left to wait for is the client.
            try? channel.syncOptions?.setOption(.tcpOption(.tcp_nodelay), value: 1)
            var limits = NIOHTTPDecoderLimitConfiguration()
            limits.maxHeaderFieldSize = configuration.maxHeaderFieldSize
            limits.maxHeaderListSize = configuration.maxHeaderListSize
            limits.maxHeaderFieldCount = configuration.maxHeaderFieldCount
            let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)
            let handler = ConnectionHandler(
                application: application, configuration: configuration, loop: loops[channel.eventLoop],
                onResponse: onResponse)
            try channel.pipeline.syncOperations.addHandlers(
                UnknownMethods(handler), ByteToMessageHandler(decoder), handler)
            return Connection(channel: channel, handler: NIOLoopBound(handler, eventLoop: channel.eventLoop))
        }
    }

    func handle(value connection: Connection, logger: Logger) async {
        await withTaskCancellationHandler {
            try? await connection.channel.closeFuture.get()
            // A view may still be running; the event loop must not end before it.
            let handler = connection.handler
            let task = try? await connection.channel.eventLoop.submit { handler.value.task }.get()
            await task?.value
        } onCancel: {
            connection.channel.close(promise: nil)
        }
    }
}
