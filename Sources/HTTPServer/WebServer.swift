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
        do {
            try await serve(on: group, handlesSignals, onListening)
        } catch {
            try? await group.shutdownGracefully()
            throw (error as? IOError).map { ListeningError($0.errnoCode) } ?? error
        }
        try await group.shutdownGracefully()
    }

    private func serve(
        on group: MultiThreadedEventLoopGroup, _ handlesSignals: Bool,
        _ onListening: @escaping @Sendable (ListeningAddress) async -> Void
    ) async throws {
        let host = configuration.host
        let channel = WebChannel(
            application: application, configuration: configuration, loops: LoopResources(group), onResponse: onResponse)
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
        try await withThrowingTaskGroup(of: Event.self) { tasks in
            tasks.addTask {
                try await server.run()
                return .ended
            }
            let signals = handlesSignals ? TerminationSignals() : nil
            if let signals {
                tasks.addTask {
                    await signals.next()
                    return .wasToldToStop
                }
            }
            while let event = try await tasks.next() {
                switch event {
                case .wasToldToStop:
                    tasks.addTask {
                        try await server.shutdownGracefully()
                        return .stopped
                    }
                    tasks.addTask {
                        await signals?.next(within: configuration.shutdownTimeout)
                        return .timeIsUp
                    }
                case .ended, .timeIsUp: tasks.cancelAll()
                case .stopped: break
                }
            }
        }
    }

    private enum Event {
        /// A signal arrived.
        case wasToldToStop
        /// The last connection was closed.
        case stopped
        /// Those who are left have had their time, or a second signal arrived.
        case timeIsUp
        /// The server does not run any more.
        case ended
    }
}
