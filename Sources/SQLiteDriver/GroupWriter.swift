import Foundation
import GRDB
import SQLCore
import Synchronization
import TimeZones

/// The one connection that writes, and the thread that uses it.
///
/// Every job that waits when the thread becomes free joins one transaction; one commit makes them all durable, and only
/// then are they answered. A job that throws is undone alone.
final class GroupWriter: Sendable {
    /// One piece of work, with its outcome kept until the group is durable.
    struct Job: Sendable {
        /// Runs the work; the closure it returns hands the result to whoever waits.
        let run: @Sendable (any Connection) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private struct State {
        var jobs: [Job] = []
        var isClosed = false
    }

    private let queue: DatabaseQueue
    private let state = Mutex(State())
    private let arrived = DispatchSemaphore(value: 0)
    /// The thread starts with the first job: commands and readers need none.
    private let isStarted = Atomic(false)

    private let wallClock: ZoneInfo?

    init(_ queue: DatabaseQueue, wallClock: ZoneInfo? = nil) {
        self.queue = queue
        self.wallClock = wallClock
    }

    func withConnection<Result>(_ body: (any Connection) throws -> Result) throws -> Result {
        try queue.writeWithoutTransaction { database in try body(SQLiteConnection(database, wallClock: wallClock)) }
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Result, any Error>) in
            submit(
                Job(
                    run: { connection in
                        let result = try body(connection)
                        return { continuation.resume(returning: result) }
                    },
                    fail: { error in continuation.resume(throwing: error) }))
        }
    }

    private func submit(_ job: Job) {
        let wakes = state.withLock { state in
            state.jobs.append(job)
            return state.jobs.count == 1
        }
        if isStarted.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged {
            let thread = Thread { [self] in work() }
            thread.name = "database writer"
            thread.start()
        }
        if wakes { arrived.signal() }
    }

    private func work() {
        while true {
            arrived.wait()
            let jobs = state.withLock { state in
                defer { state.jobs = [] }
                return state.jobs
            }
            guard !jobs.isEmpty else { continue }
            queue.writeWithoutTransaction { database in
                WriteGroup(connection: SQLiteConnection(database, wallClock: wallClock)).perform(jobs)
            }
        }
    }
}
