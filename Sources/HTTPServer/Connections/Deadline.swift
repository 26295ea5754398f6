internal import NIOCore

/// A deadline that is moved with every request, at the cost of reading the clock.
///
/// The timer behind it is not moved along; it looks at the deadline when it fires and goes on waiting if that is later.
struct Deadline {
    private final class State {
        var time = NIODeadline.distantFuture
        var timer: Scheduled<Void>?
        var timerTime = NIODeadline.distantFuture
    }

    private let state = State()

    func set(_ duration: Duration, on eventLoop: any EventLoop, _ expired: @escaping () -> Void) {
        state.time = .now() + TimeAmount(duration)
        if state.timer == nil || state.timerTime > state.time {
            state.timer?.cancel()
            Self.schedule(state, eventLoop, expired)
        }
    }

    func cancel() {
        state.timer?.cancel()
        state.timer = nil
    }

    private static func schedule(_ state: State, _ eventLoop: any EventLoop, _ expired: @escaping () -> Void) {
        state.timerTime = state.time
        state.timer = eventLoop.assumeIsolated().scheduleTask(deadline: state.time) {
            state.timer = nil
            if state.time <= .now() {
                expired()
            } else {
                schedule(state, eventLoop, expired)
            }
        }
    }
}
