public import Models

/// An app of a project, as migrations and management commands see it.
///
/// ```swift
/// AppConfig("auth", name: "django.contrib.auth", verboseName: "Authentication and Authorization",
///     models: [Permission.description, Group.description, User.description], migrations: authMigrations)
/// ```
public struct AppConfig: Sendable {
    /// What the app is called in tables, migrations and on the command line.
    public var label: String
    /// The dotted name in Django's setting `INSTALLED_APPS`.
    public var name: String
    public var verboseName: String
    /// The models as the program has them now, in the order of their declaration.
    public var models: [ModelDescription]
    /// What names the rows of its models in fixtures besides their primary keys, by the models' names.
    public var naturalKeys: [String: NaturalKey]
    /// Whether the app has models or might have had some. Handlers run for such apps only.
    public var hasModelsModule: Bool
    /// `nil` for an app whose tables are made without migrations.
    public var migrations: AppMigrations?
    /// What this app wants done before any `migrate`, when the plan is known.
    public var preMigrate: [any PreMigrateHandler]
    /// What this app wants done after every `migrate`, for each app of the project.
    public var postMigrate: [any PostMigrateHandler]

    public init(
        _ label: String, name: String? = nil, verboseName: String? = nil, models: [ModelDescription] = [],
        naturalKeys: [String: NaturalKey] = [:], hasModelsModule: Bool? = nil, migrations: AppMigrations? = nil,
        preMigrate: [any PreMigrateHandler] = [],
        postMigrate: [any PostMigrateHandler] = []
    ) {
        self.label = label
        self.name = name ?? label
        self.verboseName = verboseName ?? label.prefix(1).uppercased() + label.dropFirst()
        self.models = models
        self.naturalKeys = naturalKeys
        self.hasModelsModule = hasModelsModule ?? (!models.isEmpty || migrations != nil)
        self.migrations = migrations
        self.preMigrate = preMigrate
        self.postMigrate = postMigrate
    }
}

/// The installed apps of a project, in the order of the setting `INSTALLED_APPS`.
public struct Apps: Sendable {
    public let configs: [AppConfig]
    public var settings: ModelSettings

    public init(_ configs: [AppConfig], settings: ModelSettings = ModelSettings()) {
        self.configs = configs
        self.settings = settings
    }

    /// The app of that label.
    public func config(_ label: String) throws(MigrationError) -> AppConfig {
        if let config = configs.first(where: { $0.label == label }) { return config }
        var message = "No installed app with label '\(label)'."
        if let config = configs.first(where: { $0.name == label }) { message += " Did you mean '\(config.label)'?" }
        throw MigrationError(.lookup, message)
    }

    /// The models as the program has them now.
    public var state: ProjectState { ProjectState(models: configs.flatMap(\.models), settings: settings) }

    /// The models of the apps without migrations: what every history starts from.
    public var unmigratedState: ProjectState {
        ProjectState(models: configs.filter { $0.migrations == nil }.flatMap(\.models), settings: settings)
    }
}
