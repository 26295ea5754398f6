public import ArgumentParser
import MigrationEngine
import MigrationWriters

/// Writes a migration again with fewer operations that do the same.
///
/// ```
/// manage optimizemigration messaging 0002
/// Optimizing from 2 operations to 1 operations.
/// Optimized migration …/Migrations/Messaging/0002_first.swift
/// ```
public struct OptimizeMigration: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "optimizemigration", abstract: "Optimizes the operations for the named migration.")

    @Argument(
        help: ArgumentHelp(
            "App label of the application to optimize the migration for.", valueName: "app_label"))
    var appLabel: String

    @Argument(help: ArgumentHelp("Migration name to optimize the operations for.", valueName: "migration_name"))
    var migrationName: String

    @Flag(
        name: .customLong("check"), help: "Exit with a non-zero status if the migration can be optimized.")
    var checkOnly = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let loader = try MigrationLoader(project.apps, database: nil)
        try loader.apps.requireInstalled(appLabel)
        guard loader.hasMigrations(appLabel) else {
            throw CommandError("App '\(appLabel)' does not have migrations.")
        }
        var migration = try loader.named(appLabel, migrationName)
        let count = migration.operations.count
        migration.operations = MigrationOptimizer.optimize(migration.operations, appLabel: appLabel)
        if migration.operations.count == count {
            if base.verbosity >= .normal { output.line("No optimizations possible.") }
            return
        }
        if base.verbosity >= .normal {
            output.line("Optimizing from \(count) operations to \(migration.operations.count) operations.")
        }
        if checkOnly { throw CommandError.exit(1) }
        try write(migration, project, output)
    }

    private func write(_ migration: MigrationDefinition, _ project: Project, _ output: Output) throws {
        let files = MigrationFiles(project.migrationsFolder)
        var file = files.file(migration)
        if !file.writer.hooks.isEmpty {
            guard migration.replaces.isEmpty else {
                throw CommandError(
                    "Migration will require manual porting but is already a squashed migration.\n"
                        + "Transition to a normal migration first: \(SquashingDocumentation.url)")
            }
            file =
                files.file(
                    MigrationDefinition(
                        MigrationKey(migration.appLabel, migration.name + "_optimized"),
                        dependencies: migration.dependencies, replaces: [migration.key],
                        operations: migration.operations)
                ).namingMissingCode
            if base.verbosity >= .normal { output.reportManualPorting("optimized") }
        }
        _ = try files.write(file)
        if base.verbosity >= .normal {
            output.line("Optimized migration \(files.absolutePath(file))", .migrateHeading)
        }
    }
}
