@preconcurrency internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// SIGTERM and SIGINT, which then no longer end the process by themselves.
final class TerminationSignals: Sendable {
    private let sources: [any DispatchSourceSignal]
    private let stream: AsyncStream<Void>

    /// - Parameter isActive: without it, nothing ever arrives.
    init(isActive: Bool) {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(2))
        self.stream = stream
        let numbers = isActive ? [SIGTERM, SIGINT] : []
        sources = numbers.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        if !sources.isEmpty { [SIGTERM, SIGINT].forEach { signal($0, SIG_DFL) } }
    }

    /// Returns when a signal arrives, or the task is cancelled.
    func next() async {
        for await _ in stream { return }
    }

    /// Returns when a signal arrives, the time is over, or the task is cancelled.
    func next(within duration: Duration) async {
        await withTaskGroup(of: Void.self) { tasks in
            tasks.addTask { await self.next() }
            tasks.addTask { try? await Task.sleep(for: duration) }
            await tasks.next()
            tasks.cancelAll()
        }
    }
}
