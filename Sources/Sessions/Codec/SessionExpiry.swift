public import PythonJSON
public import SQLCore

/// When sessions end: Django's `get_expiry_age`, `get_expiry_date` and `set_expiry`.
///
/// A session may have a value of its own under ``key``: a number of seconds, or a moment as ISO text. Without one, the
/// project's policy holds.
///
/// ```swift
/// let expiry = SessionExpiry()
/// expiry.age(of: data[SessionExpiry.key], at: now)      // 1209600: two weeks
/// expiry.age(of: 300, at: now)                          // 300
/// ```
public struct SessionExpiry: Sendable {
    /// Where a session keeps its own value.
    public static let key = "_session_expiry"

    /// How many seconds a session lasts: `SESSION_COOKIE_AGE`.
    public let cookieAge: Int
    /// Whether cookies end with the browser: `SESSION_EXPIRE_AT_BROWSER_CLOSE`.
    public let expiresAtBrowserClose: Bool

    public init(cookieAge: Int = 1_209_600, expiresAtBrowserClose: Bool = false) {
        self.cookieAge = cookieAge
        self.expiresAtBrowserClose = expiresAtBrowserClose
    }

    /// What a session can be set to.
    public enum Lifetime: Sendable {
        /// The project's policy.
        case policy
        /// So many seconds after the last change; 0 ends it with the browser.
        case seconds(Int)
        /// Until a moment.
        case until(DateTime)
        /// Until a moment that is so far from now.
        case after(TimeInterval)
    }

    /// What to store under ``key``; nil removes it.
    ///
    /// - Parameters:
    ///   - now: the time as databases store it.
    ///   - usesTimeZones: whether that is UTC: `USE_TZ`.
    public static func stored(
        _ lifetime: Lifetime, at now: DateTime = .now, usesTimeZones: Bool = true
    ) -> JSONValue? {
        switch lifetime {
        case .policy: nil
        case .seconds(let seconds): .integer(Int64(seconds))
        case .until(let moment): .string(isoFormat(moment, usesTimeZones))
        case .after(let interval): .string(isoFormat(now.adding(interval) ?? latest, usesTimeZones))
        }
    }

    /// In how many seconds a session ends, which may be negative.
    ///
    /// - Parameters:
    ///   - stored: what the session has under ``key``.
    ///   - modification: when it was last changed.
    public func age(of stored: JSONValue?, at modification: DateTime = .now) -> Int {
        switch Self.read(stored) {
        case .seconds(let seconds): seconds
        case .moment(let moment): Self.wholeSeconds(from: modification, to: moment)
        case nil: cookieAge
        }
    }

    /// When a session ends.
    public func date(of stored: JSONValue?, at modification: DateTime = .now) -> DateTime {
        if case .moment(let moment) = Self.read(stored) { return moment }
        let seconds = age(of: stored, at: modification)
        let (microseconds, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1_000_000)
        let date = overflow ? nil : modification.adding(TimeInterval(microseconds: microseconds))
        return date ?? (seconds < 0 ? .epoch : Self.latest)
    }

    /// Whether the session's cookie ends with the browser.
    public func expiresAtBrowserClose(_ stored: JSONValue?) -> Bool {
        switch stored {
        case nil, .null: expiresAtBrowserClose
        case .integer(0), .bool(false): true
        case .double(let seconds): seconds == 0
        default: false
        }
    }

    private enum Value {
        case seconds(Int)
        case moment(DateTime)
    }

    // Zero, nothing, and what makes no sense: the policy.
    private static func read(_ stored: JSONValue?) -> Value? {
        switch stored {
        case .integer(let seconds) where seconds != 0: .seconds(Int(clamping: seconds))
        case .double(let seconds): Int(exactly: seconds.rounded(.towardZero)).flatMap { $0 == 0 ? nil : .seconds($0) }
        case .bool(true): .seconds(1)
        case .string(let text): DateTime(text).map { .moment($0) }
        default: nil
        }
    }

    private static func wholeSeconds(from start: DateTime, to end: DateTime) -> Int {
        // Both lie between the years 1 and 9999, so this does not overflow. Rounded down.
        let microseconds = end.microseconds - start.microseconds
        let seconds = microseconds / 1_000_000
        return Int(microseconds % 1_000_000 < 0 ? seconds - 1 : seconds)
    }

    // Python's isoformat() of a moment in UTC, or of a time without zone.
    private static func isoFormat(_ moment: DateTime, _ usesTimeZones: Bool) -> String {
        String(moment.isoText.dropLast()) + (usesTimeZones ? "+00:00" : "")
    }

    private static let latest = DateTime("9999-12-31 23:59:59") ?? .epoch
}
