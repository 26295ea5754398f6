internal import Synchronization

/// A few threads of their own for work that takes the processor for long: hashing passwords.
///
/// The threads that answer requests are never blocked by it. What does not run at once waits in order, and the queue is bounded: when
/// it is full, ``run(_:)`` throws, which the server answers with 503 and `Retry-After`.
///
/// ```swift
/// let pool = HashingPool()
/// let encoded = try await pool.run { try hashers.makePassword(password) }
/// ```
///
/// A job whose task is cancelled while it waits is dropped; one that runs is finished. Threads start when they are first needed,
/// and run at a lower priority where the system allows it.
public final class HashingPool: Sendable {
    private let queue: HashingQueue

    /// - Parameters:
    ///   - threads: how many jobs run at a time; by default one for each processor.
    ///   - queueLimit: how many may wait; by default 100 for each thread, which is about ten seconds of hashing.
    public init(threads: Int? = nil, queueLimit: Int? = nil) {
        let threads = max(1, threads ?? Processors.available)
        queue = HashingQueue(threadLimit: threads, waitingLimit: max(0, queueLimit ?? threads * 100))
    }

    deinit {
        queue.stop()
    }

    /// Runs a job on one of the threads and returns its result.
    ///
    /// - Throws: what the job throws, `CancellationError` if the task was cancelled before the job began, or
    ///   ``HashingPoolError`` if too many jobs wait already.
    public func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        let ticket = HashingTicket()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let job = HashingQueue.Job(
                    ticket: ticket,
                    run: { continuation.resume(with: Result(catching: work)) },
                    drop: { continuation.resume(throwing: $0) })
                queue.add(job)
            }
        } onCancel: {
            queue.cancel(ticket)
        }
    }

    /// How many jobs wait for a thread at this moment.
    public var waitingCount: Int { queue.waitingCount }
}

/// The pool has no room for another job.
public struct HashingPoolError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public struct Code: Hashable, Sendable {
        let name: String

        /// As many jobs wait as are allowed to.
        public static let full = Code(name: "full")
        /// The system gives no thread.
        public static let noThread = Code(name: "no_thread")
    }

    /// The kind of trouble.
    public var code: Code
    /// In how many seconds there will be room, as far as can be told.
    public var retryAfter: Int

    public var description: String {
        code == .full ? "Too many passwords are being hashed." : "No thread for hashing passwords could be started."
    }
}

/// Tells one job from all others, and remembers that it was cancelled before it was in the queue.
final class HashingTicket: Sendable {
    private let cancelled = Atomic(false)

    var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    func cancel() {
        cancelled.store(true, ordering: .releasing)
    }
}
