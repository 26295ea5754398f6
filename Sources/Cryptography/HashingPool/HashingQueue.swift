/// The waiting jobs of a ``HashingPool`` and the threads that take them.
///
/// All state is guarded by `lock`; jobs run and are dropped outside of it.
final class HashingQueue: @unchecked Sendable {
    struct Job: Sendable {
        let ticket: HashingTicket
        let run: @Sendable () -> Void
        let drop: @Sendable (any Error) -> Void
    }

    private let threadLimit: Int
    private let waitingLimit: Int
    private let lock = ThreadLock()
    private var waiting: [Job] = []
    private var threadCount = 0
    private var idleCount = 0
    private var isStopped = false
    /// A moving average of what a job takes.
    private var secondsPerJob = 0.1

    init(threadLimit: Int, waitingLimit: Int) {
        self.threadLimit = threadLimit
        self.waitingLimit = waitingLimit
    }

    var waitingCount: Int { lock.with { waiting.count } }

    /// Hands a job to an idle thread, starts one for it, or lets it wait.
    func add(_ job: Job) {
        let refusal: (any Error)? = lock.with {
            if job.ticket.isCancelled { return CancellationError() }
            if waiting.count < idleCount {
                waiting.append(job)
                lock.signal()
            } else if threadCount < threadLimit, startThread() {
                waiting.append(job)
            } else if threadCount == 0 {
                return HashingPoolError(code: .noThread, retryAfter: 1)
            } else if waiting.count - idleCount < waitingLimit {
                waiting.append(job)
            } else {
                return HashingPoolError(code: .full, retryAfter: secondsUntilEmpty)
            }
            return nil
        }
        if let refusal { job.drop(refusal) }
    }

    /// Drops a job that waits; one that runs already is let be.
    func cancel(_ ticket: HashingTicket) {
        ticket.cancel()
        let job = lock.with {
            waiting.firstIndex { $0.ticket === ticket }.map { waiting.remove(at: $0) }
        }
        job?.drop(CancellationError())
    }

    /// Ends the threads once the queue is empty.
    func stop() {
        lock.with {
            isStopped = true
            lock.broadcast()
        }
    }

    private var secondsUntilEmpty: Int {
        let seconds = Double(waiting.count + 1) * secondsPerJob / Double(threadLimit)
        return Int(min(max(seconds.rounded(.up), 1), 60))
    }

    private func startThread() -> Bool {
        let isStarted = SystemThread.start { [self] in work() }
        if isStarted { threadCount += 1 }
        return isStarted
    }

    private func work() {
        SystemThread.lowerPriority()
        let clock = ContinuousClock()
        while let job = next() {
            let duration = clock.measure { job.run() }
            let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
            lock.with { secondsPerJob += (seconds - secondsPerJob) / 16 }
        }
    }

    /// The next job in order, when there is one; nil when the pool is gone.
    private func next() -> Job? {
        lock.with {
            while waiting.isEmpty {
                if isStopped { return nil }
                idleCount += 1
                lock.wait()
                idleCount -= 1
            }
            return waiting.removeFirst()
        }
    }
}
