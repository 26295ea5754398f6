public import ArgumentParser
import MigrationEngine

/// Prints the SQL that lets the numbers of an app's rows go on where they are. SQLite needs none.
public struct SQLSequenceReset: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "sqlsequencereset",
        abstract: "Prints the SQL statements for resetting sequences for the given app name(s).")
    public static let missingArgumentsMessage: String? = "Enter at least one application label."

    @Argument(help: ArgumentHelp("One or more application label.", valueName: "app_label"))
    var appLabels: [String]

    @OptionGroup var database: DatabaseOptions
    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let apps = try appLabels.map { label throws(CommandError) -> AppConfig in
            do throws(MigrationError) {
                return try project.apps.config(label)
            } catch {
                throw CommandError("\(error.message). Are you sure your INSTALLED_APPS setting is correct?")
            }
        }
        for app in apps where app.hasModelsModule && base.verbosity >= .normal { output.error("No sequences found.") }
    }
}
