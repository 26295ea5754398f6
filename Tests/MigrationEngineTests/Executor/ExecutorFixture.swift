import MigrationEngine
import Models
import SQLCore
import SQLiteDriver

/// A stable with two migrations, and the apps that keep content types and permissions.
enum StableApps {
    static let id = FieldDescription("id", .bigAuto, primaryKey: true, serialize: false, autoCreated: true)

    static let first = MigrationDefinition(
        MigrationKey("stable", "0001_initial"),
        operations: [CreateModel("Pony", fields: [id, FieldDescription("name", .char(maxLength: 20))])])
    static let second = MigrationDefinition(
        MigrationKey("stable", "0002_pony_pink"), dependencies: [first.key],
        operations: [AddField("pony", FieldDescription("pink", .integer, default: 3))])
    static let squashed = MigrationDefinition(
        MigrationKey("stable", "0001_squashed_0002"), replaces: [first.key, second.key],
        operations: [
            CreateModel(
                "Pony",
                fields: [
                    id, FieldDescription("name", .char(maxLength: 20)),
                    FieldDescription("pink", .integer, default: 3),
                ])
        ])

    static let contentTypes = MigrationDefinition(
        MigrationKey("contenttypes", "0001_initial"),
        operations: [
            CreateModel(
                "ContentType",
                fields: [
                    id, FieldDescription("app_label", .char(maxLength: 100)),
                    FieldDescription("model", .char(maxLength: 100)),
                ],
                options: ModelOptions(dbTable: "django_content_type", uniqueTogether: [["app_label", "model"]]))
        ])
    static let permissions = MigrationDefinition(
        MigrationKey("auth", "0001_initial"), dependencies: [.first("contenttypes")],
        operations: [
            CreateModel(
                "Permission",
                fields: [
                    id, FieldDescription("name", .char(maxLength: 255)),
                    FieldDescription(
                        "content_type", .foreignKey(to: "contenttypes.ContentType", onDelete: .cascade)),
                    FieldDescription("codename", .char(maxLength: 100)),
                ])
        ])

    static func stable(_ migrations: [MigrationDefinition] = [first, second]) -> AppConfig {
        AppConfig("stable", migrations: AppMigrations("stable", definitions: migrations))
    }

    static func withContentTypes(_ migrations: [MigrationDefinition] = [first, second]) -> Apps {
        Apps([
            AppConfig(
                "auth", migrations: AppMigrations("auth", definitions: [permissions]),
                postMigrate: [CreatePermissions()]),
            AppConfig(
                "contenttypes", migrations: AppMigrations("contenttypes", definitions: [contentTypes]),
                preMigrate: [RenameContentTypes()], postMigrate: [CreateContentTypes()]),
            stable(migrations),
        ])
    }
}

/// Runs the closure with an empty database in memory.
func withEmptyDatabase(_ body: (MigrationDatabase) throws -> Void) throws {
    let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
    try database.withConnection { connection in try body(MigrationDatabase(connection)) }
}

extension MigrationDatabase {
    /// Brings the database to the targets, all newest migrations if there are none, as the command does.
    @discardableResult
    func migrate(
        _ apps: Apps, to targets: [MigrationTarget]? = nil, isFake: Bool = false, fakesInitial: Bool = false
    ) throws -> [String] {
        var progress: [String] = []
        var executor = try MigrationExecutor(apps, database: self) { step in
            switch step {
            case .applySuccess(let key, let isFaked): progress.append("+\(key.name)\(isFaked ? " faked" : "")")
            case .unapplySuccess(let key, let isFaked): progress.append("-\(key.name)\(isFaked ? " faked" : "")")
            default: break
            }
        }
        let plan = try executor.plan(to: targets ?? executor.loader.graph.leafNodes().map(MigrationTarget.migration))
        let state = try executor.appliedState()
        try executor.sendPreMigrate(plan: plan, state: state, verbosity: 0) { _ in }
        let after = try executor.migrate(plan, from: state, isFake: isFake, fakesInitial: fakesInitial)
        try executor.sendPostMigrate(plan: plan, state: after, verbosity: 0) { _ in }
        return progress
    }

    /// The names of the recorded migrations.
    func recorded() throws -> [String] { try MigrationRecorder(self).appliedMigrations().keys.map(\.name) }

    /// The first column of a query's rows as text.
    func column(_ sql: String) throws -> [String] {
        var values: [String] = []
        try connection.forEachRow(sql) { row in values.append(row.string(0)) }
        return values
    }
}
