internal import Synchronization

/// Keeps parts of pages, for the tag `cache`.
public protocol FragmentCache: Sendable {
    /// What was kept, unless it is too old.
    func value(for key: String, now: Int64) -> String?
    /// Keeps a part of a page.
    ///
    /// - Parameters:
    ///   - expiry: the microsecond since 1970 from which on it is too old; `nil` for never.
    func set(_ value: String, for key: String, expiry: Int64?)
}

/// Keeps the parts of pages that were used last, in memory.
public final class LocalFragmentCache: FragmentCache {
    private struct Entry {
        let value: String
        let expiry: Int64?
        var use: UInt64
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var uses: UInt64 = 0
    }

    private let maximumCount: Int
    private let state = Mutex(State())

    public init(maximumCount: Int = 300) { self.maximumCount = maximumCount }

    public func value(for key: String, now: Int64) -> String? {
        state.withLock { state in
            guard let entry = state.entries[key] else { return nil }
            if let expiry = entry.expiry, expiry <= now {
                state.entries[key] = nil
                return nil
            }
            state.uses += 1
            state.entries[key]?.use = state.uses
            return entry.value
        }
    }

    public func set(_ value: String, for key: String, expiry: Int64?) {
        state.withLock { state in
            state.uses += 1
            state.entries[key] = Entry(value: value, expiry: expiry, use: state.uses)
            guard state.entries.count > maximumCount else { return }
            // A third at once, so that not every new part looks at all others.
            let oldest = state.entries.sorted { $0.value.use < $1.value.use }.prefix(max(maximumCount / 3, 1))
            for (key, _) in oldest { state.entries[key] = nil }
        }
    }
}
