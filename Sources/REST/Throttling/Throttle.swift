import PythonText
import Web

/// Limits how often a client may ask.
public protocol Throttle: Sendable {
    /// Counts the request, or says how many seconds to wait.
    func check(_ request: APIRequest) -> ThrottleDecision
}

public enum ThrottleDecision: Sendable, Equatable {
    case allowed
    /// Refused; the seconds until it is worth asking again, if that can be told.
    case refused(wait: Double?)
}

/// So many requests in so much time: `100/day`.
///
/// ```swift
/// ThrottleRate("100/day")     // 100 in 86400 seconds
/// ```
public struct ThrottleRate: Sendable, Equatable {
    public var requests: Int
    public var seconds: Double

    public init(requests: Int, seconds: Double) {
        self.requests = requests
        self.seconds = seconds
    }

    /// A number and a period, of which the first letter counts; `nil` if it is neither.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let requests = PythonInt<Int>(parts[0]).exactly, let letter = parts[1].first else {
            return nil
        }
        switch letter {
        case "s": self.init(requests: requests, seconds: 1)
        case "m": self.init(requests: requests, seconds: 60)
        case "h": self.init(requests: requests, seconds: 3600)
        case "d": self.init(requests: requests, seconds: 86_400)
        default: return nil
        }
    }
}

/// Limits clients who have not said who they are, by their address.
public struct AnonRateThrottle: Throttle {
    private let limiter: RateLimiter
    private let proxies: Int?

    /// - Parameter proxies: how many proxies stand before the program, DRF's `NUM_PROXIES`: the address is the one that the
    ///   outermost of them saw. Without it all of `X-Forwarded-For` tells clients apart, which they can choose.
    public init(_ rate: ThrottleRate, history: ThrottleHistory = ThrottleHistory(), proxies: Int? = nil) {
        limiter = RateLimiter(scope: "anon", rate: rate, history: history)
        self.proxies = proxies
    }

    public func check(_ request: APIRequest) -> ThrottleDecision {
        request.user == nil ? limiter.check(request.clientIdentity(proxies: proxies)) : .allowed
    }
}

/// Limits each user, and each address without one.
public struct UserRateThrottle: Throttle {
    private let limiter: RateLimiter
    private let proxies: Int?

    /// - Parameter proxies: see ``AnonRateThrottle``.
    public init(
        _ rate: ThrottleRate, scope: String = "user", history: ThrottleHistory = ThrottleHistory(),
        proxies: Int? = nil
    ) {
        limiter = RateLimiter(scope: scope, rate: rate, history: history)
        self.proxies = proxies
    }

    public func check(_ request: APIRequest) -> ThrottleDecision {
        limiter.check(request.user?.keyText ?? request.clientIdentity(proxies: proxies))
    }
}

/// Limits the use of a part of the API: views of one scope count together, if they share the history.
public struct ScopedRateThrottle: Throttle {
    private let limiter: RateLimiter
    private let proxies: Int?

    /// - Parameter proxies: see ``AnonRateThrottle``.
    public init(scope: String, _ rate: ThrottleRate, history: ThrottleHistory, proxies: Int? = nil) {
        limiter = RateLimiter(scope: scope, rate: rate, history: history)
        self.proxies = proxies
    }

    public func check(_ request: APIRequest) -> ThrottleDecision {
        limiter.check(request.user?.keyText ?? request.clientIdentity(proxies: proxies))
    }
}

extension APIRequest {
    /// The address that the client has, or that a proxy says it has.
    func clientIdentity(proxies: Int?) -> String {
        let address = request.remoteAddress ?? ""
        guard let forwarded = request.headers[.xForwardedFor] else { return address }
        guard let proxies else {
            return String(String.UnicodeScalarView(forwarded.unicodeScalars.filter { !$0.properties.isWhitespace }))
        }
        if proxies <= 0 { return address }
        let addresses = forwarded.split(separator: ",", omittingEmptySubsequences: false)
        return addresses[max(0, addresses.count - proxies)...].first?.pythonStripped() ?? address
    }
}
