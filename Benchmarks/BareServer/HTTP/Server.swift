import NIOCore
import NIOHTTP1
import NIOPosix

/// Accepts connections on 127.0.0.1; every event loop reads from a database connection of its own.
struct Server {
    private let group: MultiThreadedEventLoopGroup
    private let stores: [ObjectIdentifier: NIOLoopBound<MessageStore>]

    init(databasePath: String, threads: Int) throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
        var stores: [ObjectIdentifier: NIOLoopBound<MessageStore>] = [:]
        for loop in group.makeIterator() {
            let store = loop.submit { try NIOLoopBound(MessageStore(path: databasePath), eventLoop: loop) }
            stores[ObjectIdentifier(loop)] = try store.wait()
        }
        self.group = group
        self.stores = stores
    }

    /// Serves until the process ends.
    func run(port: Int) throws {
        let stores = stores
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard let store = stores[ObjectIdentifier(channel.eventLoop)] else { throw ChannelError.eof }
                    // Requests are answered where they are read, so answers cannot overtake each other.
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
                        withPipeliningAssistance: false, withErrorHandling: true, withOutboundHeaderValidation: false)
                    try channel.pipeline.syncOperations.addHandler(RequestHandler(store: store.value))
                }
            }
        let channel = try bootstrap.bind(host: "127.0.0.1", port: port).wait()
        print("listening on 127.0.0.1:\(port)")
        try channel.closeFuture.wait()
    }
}
