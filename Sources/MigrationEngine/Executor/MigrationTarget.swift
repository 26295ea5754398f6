/// Where an app is to be brought.
public enum MigrationTarget: Sendable, Hashable {
    /// To the state after this migration: forwards if it is not applied, else backwards.
    case migration(MigrationKey)
    /// To the state before all migrations of the app.
    case zero(String)

    public var appLabel: String {
        switch self {
        case .migration(let key): key.appLabel
        case .zero(let label): label
        }
    }
}

/// One step of a plan: a migration, and the direction.
public struct PlannedMigration: Sendable, Hashable {
    public let key: MigrationKey
    public let isBackwards: Bool

    public init(_ key: MigrationKey, isBackwards: Bool = false) {
        self.key = key
        self.isBackwards = isBackwards
    }
}

/// What an executor has just begun or ended.
public enum MigrationProgress: Sendable, Equatable {
    case applyStart(MigrationKey)
    case applySuccess(MigrationKey, isFaked: Bool)
    case unapplyStart(MigrationKey)
    case unapplySuccess(MigrationKey, isFaked: Bool)
    case renderStart
    case renderSuccess
}
