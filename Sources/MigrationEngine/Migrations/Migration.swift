/// A migration written in Swift.
///
/// ```swift
/// enum Messaging0002MessageReadAt: Migration {
///     static let name = "0002_message_read_at"
///     static let dependencies: [MigrationKey] = [.init("messaging", "0001_initial")]
///     static let operations: [any Operation] = [
///         AddField("message", FieldDescription("read_at", .dateTime(), null: true)),
///     ]
/// }
/// ```
///
/// It spells out its own state and never refers to a live model. The app it belongs to is said by
/// the list that names it, an ``AppMigrations``.
public protocol Migration {
    static var name: String { get }
    static var dependencies: [MigrationKey] { get }
    /// Migrations of other apps that must wait for this one.
    static var runBefore: [MigrationKey] { get }
    /// The migrations that this one stands for, when it is a squashed one.
    static var replaces: [MigrationKey] { get }
    /// Whether `--fake-initial` may skip it when its tables exist. `nil`: only without dependencies in its app.
    static var isInitial: Bool? { get }
    /// Whether all of it happens in one transaction.
    static var isAtomic: Bool { get }
    static var operations: [any Operation] { get }
}

extension Migration {
    public static var dependencies: [MigrationKey] { [] }
    public static var runBefore: [MigrationKey] { [] }
    public static var replaces: [MigrationKey] { [] }
    public static var isInitial: Bool? { nil }
    public static var isAtomic: Bool { true }
    public static var operations: [any Operation] { [] }
}

/// The migrations of one app.
///
/// ```swift
/// public let messagingMigrations = AppMigrations("messaging", [Messaging0001Initial.self])
/// ```
public struct AppMigrations: Sendable {
    public let appLabel: String
    public let migrations: [MigrationDefinition]

    public init(_ appLabel: String, _ migrations: [any Migration.Type]) {
        self.appLabel = appLabel
        self.migrations = migrations.map { MigrationDefinition($0, in: appLabel) }
    }

    public init(_ appLabel: String, definitions: [MigrationDefinition]) {
        self.appLabel = appLabel
        migrations = definitions
    }
}
