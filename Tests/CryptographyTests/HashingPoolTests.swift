import Cryptography
import Synchronization
import Testing

@Suite struct HashingPoolTests {
    @Test func runsJobsInOrder() async throws {
        let pool = HashingPool(threads: 1, queueLimit: 100)
        let gate = Gate()
        let first = Task { try await pool.run { gate.wait() } }
        try await until { gate.isReached }

        let order = Guarded<[Int]>([])
        var tasks: [Task<Void, any Error>] = []
        for number in 0..<20 {
            tasks.append(Task { try await pool.run { order.update { $0.append(number) } } })
            try await until { pool.waitingCount == number + 1 }
        }
        gate.open()
        try await first.value
        for task in tasks { try await task.value }
        #expect(order.value == Array(0..<20))
    }

    @Test func throwsWhatTheJobThrows() async {
        let pool = HashingPool(threads: 1)
        await #expect(throws: PasswordHasherError.self) {
            try await pool.run { try PasswordHashers().identify("plain") }
        }
    }

    @Test func refusesWhatDoesNotFit() async throws {
        let pool = HashingPool(threads: 1, queueLimit: 1)
        let gate = Gate()
        let running = Task { try await pool.run { gate.wait() } }
        try await until { gate.isReached }
        let waiting = Task { try await pool.run { 1 } }
        try await until { pool.waitingCount == 1 }

        let error = await #expect(throws: HashingPoolError.self) { try await pool.run { 2 } }
        #expect(error?.code == .full)
        #expect(error?.retryAfter == 1)

        gate.open()
        try await running.value
        #expect(try await waiting.value == 1)
    }

    @Test func dropsWhatIsCancelledWhileItWaits() async throws {
        let pool = HashingPool(threads: 1, queueLimit: 10)
        let gate = Gate()
        let running = Task { try await pool.run { gate.wait() } }
        try await until { gate.isReached }
        let hasRun = Guarded(false)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run { hasRun.update { $0 = true } } }
            try await until { pool.waitingCount == 1 }
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.waitForAll() }
        }
        #expect(pool.waitingCount == 0)
        gate.open()
        try await running.value
        #expect(!hasRun.value)
    }

    @Test func runsAsManyAtATimeAsItHasThreads() async throws {
        let pool = HashingPool(threads: 3, queueLimit: 1000)
        let running = Guarded((now: 0, most: 0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try await pool.run {
                        running.update { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                        _ = PBKDF2.derive(password: [1], salt: [2], iterations: 500, algorithm: .sha256)
                        running.update { $0.now -= 1 }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(running.value.most <= 3)
    }
}

/// Something that a job can be kept waiting at.
private final class Gate: Sendable {
    private let state = Atomic(0)

    var isReached: Bool { state.load(ordering: .acquiring) > 0 }

    func wait() {
        if state.compareExchange(expected: 0, desired: 1, ordering: .acquiringAndReleasing).original == 2 { return }
        while state.load(ordering: .acquiring) != 2 { _ = randomBytes(64) }
    }

    func open() { state.store(2, ordering: .releasing) }
}

/// A value that several tasks change.
private final class Guarded<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) { mutex = Mutex(value) }

    var value: Value { mutex.withLock { $0 } }

    func update(_ change: (inout sending Value) -> Void) { mutex.withLock { change(&$0) } }
}

private func until(_ condition: () -> Bool) async throws {
    for _ in 0..<2000 where !condition() { try await Task.sleep(for: .milliseconds(2)) }
    #expect(condition())
}
