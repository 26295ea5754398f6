/// A database that many requests share.
///
/// ```swift
/// let count = try await database.read { db in try Message.objects.count(on: db) }
/// try await database.write { db in try message.insert(on: db) }
/// ```
public protocol Database: Sendable {
    /// Runs the closure at once, on this thread, with a connection that only reads.
    ///
    /// All its statements see the same state of the database: what was committed when the first one ran.
    func read<Result: Sendable>(_ body: (any Connection) throws -> Result) throws -> Result

    /// Runs the closure in a transaction on the one connection that writes.
    ///
    /// Returns when the changes are durable. Several waiting closures may share one commit; each is undone
    /// alone if it throws. A closure may be run a second time if its group could not be committed, so it must
    /// change nothing but the database.
    @discardableResult
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result

    /// Lends the connection that writes, outside of any transaction, to code that begins and ends its own.
    ///
    /// For migrations and management commands; a server uses ``read(_:)`` and ``write(_:)``.
    func withConnection<Result>(_ body: (any Connection) throws -> Result) throws -> Result
}
