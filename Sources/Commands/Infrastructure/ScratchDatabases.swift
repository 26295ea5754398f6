public import SQLCore

/// Databases besides the project's own, on which commands try something out. The program's `main` knows their engine.
public struct ScratchDatabases: Sendable {
    /// An empty database that is gone when it is closed.
    public var makeEmpty: @Sendable () throws -> any Database
    /// Copies the project's database into a new file, and opens the copy.
    public var copy: @Sendable (_ path: String) throws -> any Database

    public init(
        makeEmpty: @escaping @Sendable () throws -> any Database,
        copy: @escaping @Sendable (_ path: String) throws -> any Database
    ) {
        self.makeEmpty = makeEmpty
        self.copy = copy
    }
}
