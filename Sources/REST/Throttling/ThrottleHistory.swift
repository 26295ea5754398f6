import Synchronization

/// When each client asked: the memory of throttles.
///
/// Looking and counting happen under one lock, so requests that come at once cannot all pass where one may.
public final class ThrottleHistory: Sendable {
    private struct State {
        var times: [String: [Double]] = [:]
        var nextCleaning = 0.0
    }

    private let state = Mutex(State())
    private let now: @Sendable () -> Double

    /// - Parameter now: the seconds since some moment; for tests.
    public init(now: @escaping @Sendable () -> Double = ThrottleHistory.secondsOfClock) {
        self.now = now
    }

    private static let start = ContinuousClock.now

    /// Seconds that no change of the system's time disturbs.
    @Sendable public static func secondsOfClock() -> Double {
        let elapsed = (ContinuousClock.now - start).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    }

    func check(_ key: String, _ rate: ThrottleRate) -> ThrottleDecision {
        let now = now()
        return state.withLock { state in
            clean(&state, now, rate.seconds)
            // The newest first, as long as they count.
            let history = state.times[key, default: []].prefix { $0 > now - rate.seconds }
            guard history.count >= rate.requests else {
                state.times[key] = [now] + history
                return .allowed
            }
            state.times[key] = Array(history)
            let remaining = history.last.map { rate.seconds - (now - $0) } ?? rate.seconds
            let available = Double(rate.requests - history.count + 1)
            return .refused(wait: available > 0 ? remaining / available : nil)
        }
    }

    /// Forgets clients who have not asked for a whole period, once a period.
    private func clean(_ state: inout State, _ now: Double, _ seconds: Double) {
        guard now >= state.nextCleaning else { return }
        state.nextCleaning = now + seconds
        let oldest = now - max(seconds, 86_400)
        state.times = state.times.filter { ($0.value.first ?? oldest) > oldest }
    }
}

/// A rate of one scope.
struct RateLimiter: Sendable {
    let scope: String
    let rate: ThrottleRate
    let history: ThrottleHistory

    func check(_ identity: String) -> ThrottleDecision { history.check("\(scope)_\(identity)", rate) }
}
