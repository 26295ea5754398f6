/// A migration as a value, wherever it came from: a Swift type, a Python file, the autodetector.
///
/// Loader, graph and executor work with these.
public struct MigrationDefinition: Sendable {
    public let key: MigrationKey
    public var dependencies: [MigrationKey]
    public var runBefore: [MigrationKey]
    public var replaces: [MigrationKey]
    public var isInitial: Bool?
    public var isAtomic: Bool
    public var operations: [any Operation]

    public init(
        _ key: MigrationKey, dependencies: [MigrationKey] = [], runBefore: [MigrationKey] = [],
        replaces: [MigrationKey] = [], isInitial: Bool? = nil, isAtomic: Bool = true, operations: [any Operation] = []
    ) {
        self.key = key
        self.dependencies = dependencies
        self.runBefore = runBefore
        self.replaces = replaces
        self.isInitial = isInitial
        self.isAtomic = isAtomic
        self.operations = operations
    }

    public init(_ type: any Migration.Type, in appLabel: String) {
        self.init(
            MigrationKey(appLabel, type.name), dependencies: type.dependencies, runBefore: type.runBefore,
            replaces: type.replaces, isInitial: type.isInitial, isAtomic: type.isAtomic, operations: type.operations)
    }

    public var appLabel: String { key.appLabel }
    public var name: String { key.name }
}
