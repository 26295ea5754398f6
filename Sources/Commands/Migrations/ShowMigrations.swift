public import ArgumentParser
import MigrationEngine
import SQLCore

/// Shows the migrations of the project, and which of them a database has.
///
/// ```
/// auth
///  [X] 0001_initial
///  [ ] 0002_alter_permission_name_max_length
/// ```
public struct ShowMigrations: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "showmigrations", abstract: "Shows all available migrations for the current project.")
    public static let exclusiveOptions = [["--list", "--plan"]]

    @Argument(help: ArgumentHelp("App labels of applications to limit the output to.", valueName: "app_label"))
    var appLabels: [String] = []

    @OptionGroup var database: DatabaseOptions

    @Flag(
        name: [.customLong("list"), .customShort("l")],
        help: ArgumentHelp(
            "Shows a list of all migrations and which are applied. With a verbosity level of 2 or above, the applied "
                + "datetimes will be included."))
    var list = false

    @Flag(
        name: [.customLong("plan"), .customShort("p")],
        help: ArgumentHelp(
            "Shows all migrations in the order they will be applied. With a verbosity level of 2 or above all direct "
                + "migration dependencies and reverse dependencies (run_before) will be included."))
    var plan = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        try project.withDatabase { database in
            let recorded = try MigrationRecorder(database).appliedMigrations()
            let loader = try MigrationLoader(project.apps, applied: recorded, ignoresMissingMigrations: !plan)
            try validateLabels(project, output)
            if plan {
                try showPlan(loader, output)
            } else {
                try showList(loader, recorded, output)
            }
        }
    }

    private func validateLabels(_ project: Project, _ output: Output) throws(CommandError) {
        var isBad = false
        for label in appLabels {
            do throws(MigrationError) {
                _ = try project.apps.config(label)
            } catch {
                output.error(error.message)
                isBad = true
            }
        }
        if isBad { throw .exit(2) }
    }

    private func showList(_ loader: MigrationLoader, _ recorded: AppliedMigrations, _ output: Output) throws {
        for label in appLabels.isEmpty ? loader.migratedApps : appLabels {
            output.line(label, .migrateLabel)
            var shown: Set<MigrationKey> = []
            for leaf in loader.graph.leafNodes(of: label) {
                for key in try loader.graph.forwardsPlan(to: leaf) where key.appLabel == label {
                    if shown.insert(key).inserted { output.line(listLine(key, loader, recorded)) }
                }
            }
            if shown.isEmpty { output.line(" (no migrations)", .error) }
        }
    }

    private func listLine(_ key: MigrationKey, _ loader: MigrationLoader, _ recorded: AppliedMigrations) -> String {
        var title = key.name
        if let count = loader.graph[key]?.replaces.count, count > 0 { title += " (\(count) squashed migrations)" }
        guard loader.applied.contains(key) else { return " [ ] \(title)" }
        guard recorded.contains(key) else { return " [-] \(title) Run 'manage.py migrate' to finish recording." }
        // That a squashed migration is applied follows from what it replaces, which has times of its own.
        let isSquashed = loader.graph[key]?.replaces.isEmpty == false
        guard base.verbosity >= .verbose, !isSquashed, let time = recorded.time(of: key) else {
            return " [X] \(title)"
        }
        return " [X] \(title) (applied at \(time.sqlText.prefix(19)))"
    }

    private func showPlan(_ loader: MigrationLoader, _ output: Output) throws {
        let leaves = loader.graph.leafNodes().filter { appLabels.isEmpty || appLabels.contains($0.appLabel) }
        var seen: Set<MigrationKey> = []
        for leaf in leaves {
            for key in try loader.graph.forwardsPlan(to: leaf) where seen.insert(key).inserted {
                let mark = loader.applied.contains(key) ? "X" : " "
                let parents = loader.graph.parents(of: key).map(\.description).joined(separator: ", ")
                let dependencies = base.verbosity >= .verbose && !parents.isEmpty ? " ... (\(parents))" : ""
                output.line("[\(mark)]  \(key)\(dependencies)")
            }
        }
        if seen.isEmpty { output.line("(no migrations)", .error) }
    }
}
