import ArgumentParser
import MigrationEngine

extension ImportedApps {
    /// Applies the migrations to the configured database, as `migrate` does it.
    func migrate(
        _ project: Project, order: [String], onlyPlan: Bool, verbosity: Verbosity, _ output: Output
    ) throws {
        try project.withDatabase { database in
            let applied = try MigrationRecorder(database).appliedMigrations()
            let installed = Set(project.apps.configs.map(\.label)).intersection(applied.keys.map(\.appLabel))
            var project = project
            project.apps = try installedApps(project, order: order, installed: installed)
            var arguments = ["--verbosity", String(verbosity.rawValue), "--skip-checks"]
            if onlyPlan { arguments.append("--plan") }
            var run = try MigrateRun(try Migrate.parse(arguments), project, database, output)
            try run.perform()
        }
    }
}
