/// Compares two states of a project and says which migrations lead from the first to the second.
///
/// ```swift
/// let detector = MigrationAutodetector(from: loader.projectState(), to: apps.state, questioner: questioner)
/// let changes = try detector.changes(extending: loader.graph)
/// // [AppChanges("messaging", [0002_message_read_at])]
/// ```
///
/// It works on whole projects, since what happens in one app can depend on another. Operations come in the order in
/// which Django's autodetector puts them. It writes no files: `makemigrations` does.
public struct MigrationAutodetector {
    let from: ProjectState
    let to: ProjectState
    let unmigratedApps: Set<String>
    let questioner: any MigrationQuestioner
    let timestamp: () -> String

    /// - Parameters:
    ///   - from: What the migrations lead to.
    ///   - to: What the models are now.
    ///   - unmigratedApps: The apps without migrations. Their models are in both states, and no change of them counts.
    ///   - timestamp: The time in a name that nothing better was found for, as `20250102_0304`.
    public init(
        from: ProjectState, to: ProjectState, unmigratedApps: Set<String> = [],
        questioner: any MigrationQuestioner = SilentQuestioner(), timestamp: @escaping () -> String = { "" }
    ) {
        self.from = from
        self.to = to
        self.unmigratedApps = unmigratedApps
        self.questioner = questioner
        self.timestamp = timestamp
    }

    /// The migrations that are missing, with the names and dependencies that they are to have.
    ///
    /// - Parameters:
    ///   - graph: The migrations that exist.
    ///   - trimmedTo: The apps that migrations are wanted for; those that these depend on come along. Empty: all.
    ///   - converting: Apps without migrations that are to get their first one.
    ///   - migrationName: The name of every migration, after its number.
    public func changes(
        extending graph: MigrationGraph, trimmedTo appLabels: Set<String> = [], converting: Set<String> = [],
        migrationName: String? = nil
    ) throws -> [AppChanges] {
        let detected = try detectChanges(converting: converting, graph: graph)
        let changes = try arrange(detected, extending: graph, migrationName: migrationName)
        return appLabels.isEmpty ? changes : trim(changes, to: appLabels)
    }

    /// The migrations that are missing, called `auto_1`, `auto_2` in each app.
    public func detectChanges(converting: Set<String> = [], graph: MigrationGraph? = nil) throws -> [AppChanges] {
        var detection = ChangeDetection(
            from: from, to: to, unmigratedApps: unmigratedApps, converting: converting, questioner: questioner)
        try detection.run()
        return try detection.migrations(extending: graph)
    }
}

/// The new migrations of one app.
public struct AppChanges: Sendable {
    public let appLabel: String
    public var migrations: [MigrationDefinition]

    public init(_ appLabel: String, _ migrations: [MigrationDefinition]) {
        self.appLabel = appLabel
        self.migrations = migrations
    }
}
