public import TimeZones

/// What to import, where to, and how.
public struct ImportOptions: Sendable {
    /// The database to copy. It is never written to.
    public var source: String
    /// The path of the project's own database.
    public var target: String
    /// Whether only the report is wanted. The import is rehearsed on a temporary copy that nobody sees.
    public var isDryRun = false
    /// Whether a database with data may be replaced.
    public var overwrites = false
    /// Whether references to tables that Django 1.11 has renamed away are mended in the copy.
    public var repairs = false
    /// Whether rows may be copied that refer to rows which do not exist.
    public var allowsBrokenReferences = false
    /// What `--map` says: see ``MapOption``.
    public var maps: [String] = []
    /// The setting `PASSWORD_HASHERS`; `nil` for Django's default.
    public var passwordHashers: [String]?
    /// Seconds to wait for somebody who has the source locked.
    public var lockTimeout = 30.0

    /// What dates of the project's database mean.
    public var time = TimeSettings.utc

    public init(source: String, target: String) {
        self.source = source
        self.target = target
    }
}
