internal import NIOCore
internal import NIOPosix
internal import Web

/// What each event loop needs once.
struct LoopResources: Sendable {
    private let resources: [ObjectIdentifier: LoopResource]

    init(_ group: MultiThreadedEventLoopGroup) {
        var resources: [ObjectIdentifier: LoopResource] = [:]
        for eventLoop in group.makeIterator() {
            resources[ObjectIdentifier(eventLoop)] = LoopResource(eventLoop)
        }
        self.resources = resources
    }

    subscript(eventLoop: any EventLoop) -> LoopResource {
        resources[ObjectIdentifier(eventLoop)] ?? LoopResource(eventLoop)
    }
}

/// What one event loop needs once: an executor, and the text of the current date.
final class LoopResource: Sendable {
    let eventLoop: any EventLoop
    let executor: EventLoopTaskExecutor
    private let dateCache: NIOLoopBoundBox<DateCache>

    private struct DateCache: Sendable {
        var seconds: Int64 = .min
        var text = ""
    }

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        executor = EventLoopTaskExecutor(eventLoop)
        dateCache = .makeBoxSendingValue(DateCache(), eventLoop: eventLoop)
    }

    /// The value of the `Date` header. Only for the event loop itself.
    func date() -> String {
        let now = WallClock.seconds()
        if dateCache.value.seconds != now { dateCache.value = DateCache(seconds: now, text: HTTPDate.format(now)) }
        return dateCache.value.text
    }
}
