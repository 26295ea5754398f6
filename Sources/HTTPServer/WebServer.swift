internal import HummingbirdCore
public import Logging
internal import NIOCore
internal import NIOPosix
public import Web

/// Serves an application over HTTP.
///
/// ```swift
/// let server = WebServer(application, configuration: .init(host: "127.0.0.1", port: 8000))
/// try await server.run { address in print("Listening on \(address)") }
/// ```
///
/// Hummingbird accepts connections; NIO parses what they send. A request's view runs on the event loop of its connection:
/// unless it waits for something, there is no change of threads between the socket and the answer.
public struct WebServer: Sendable {
    private let application: WebApplication
    private let configuration: WebServerConfiguration
    private let logger: Logger
    private let onResponse: (@Sendable (AccessRecord) -> Void)?

    /// - Parameter onResponse: told of every answer, on the thread that answers; for access logs.
    public init(
        _ application: WebApplication,
        configuration: WebServerConfiguration = WebServerConfiguration(),
        logger: Logger = Logger(label: "django.server"),
        onResponse: (@Sendable (AccessRecord) -> Void)? = nil
    ) {
        self.application = application
        self.configuration = configuration
        self.logger = logger
        self.onResponse = onResponse
    }

    /// Serves until the task is cancelled or, if `handlesSignals`, until SIGTERM or SIGINT arrives.
    ///
    /// Requests that were begun are answered before it returns, for as long as ``WebServerConfiguration/shutdownTimeout``
    /// says. A second signal ends that wait.
    ///
    /// - Parameter onListening: called once the port is open, with the address in use.
    public func run(
        handlesSignals: Bool = true, onListening: @escaping @Sendable (ListeningAddress) async -> Void = { _ in }
    ) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, configuration.threads))
        let outcome: Result<Void, any Error>
        do {
            try await serve(on: group, handlesSignals, onListening)
            outcome = .success(())
        } catch {
            outcome = .failure((error as? IOError).map { ListeningError($0.errnoCode) } ?? error)
        }
        // Closing connections leaves work for other loops behind, which may leave work for others once more.
        for _ in 0..<2 {
            for eventLoop in group.makeIterator() { try? await eventLoop.submit {}.get() }
        }
        try await group.shutdownGracefully()
        try outcome.get()
    }

    private func serve(
        on group: MultiThreadedEventLoopGroup, _ handlesSignals: Bool,
        _ onListening: @escaping @Sendable (ListeningAddress) async -> Void
    ) async throws {
        let host = configuration.host
        let connections = OpenConnections()
        let channel = WebChannel(
            application: application, configuration: configuration, loops: LoopResources(group),
            connections: connections, onResponse: onResponse)
        var quiet = logger
        quiet.logLevel = .error
        let server = Server(
            childChannelSetup: channel,
            configuration: ServerConfiguration(
                address: .hostname(host, port: configuration.port), backlog: configuration.backlog),
            onServerRunning: { channel in
                await onListening(ListeningAddress(host: host, port: channel.localAddress?.port ?? 0))
            },
            eventLoopGroup: group, logger: quiet)
        let running = Task { try await server.run() }
        let signals = TerminationSignals(isActive: handlesSignals)
        if await mustStop(signals, running) {
            let stopping = Task { try? await server.shutdownGracefully() }
            let patience = Task.isCancelled ? .milliseconds(200) : configuration.shutdownTimeout
            let impatience = Task {
                await signals.next(within: patience)
                running.cancel()
            }
            _ = await running.result
            impatience.cancel()
            await stopping.value
            // One that was accepted a moment ago may not have been told.
            await connections.closeAll()
        } else {
            try await running.value
        }
    }

    /// Waits for a signal or a cancellation; `false` when the server ends by itself.
    private func mustStop(_ signals: TerminationSignals, _ running: Task<Void, any Error>) async -> Bool {
        await withTaskGroup(of: Bool.self) { tasks in
            let (ended, continuation) = AsyncStream.makeStream(of: Void.self)
            Task {
                _ = await running.result
                continuation.finish()
            }
            tasks.addTask {
                for await _ in ended {}
                return Task.isCancelled
            }
            tasks.addTask {
                await signals.next()
                return true
            }
            let mustStop = await tasks.next() ?? true
            tasks.cancelAll()
            return mustStop
        }
    }
}
