public import ArgumentParser
import Fixtures
import MigrationEngine
import SQLCore

/// Installs fixtures: files of rows, as `dumpdata` writes them.
///
/// ```
/// manage loaddata people.json messages.xml.gz      files, here or in the folders of fixtures
/// manage loaddata people                           the file of that name in any format
/// manage loaddata - --format json < people.json    standard input
/// ```
///
/// Either all of it is installed, or nothing.
public struct LoadData: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "loaddata", abstract: "Installs the named fixture(s) in the database.")
    public static let missingArgumentsMessage: String? =
        "No database fixture specified. Please provide the path of at least one fixture in the command line."

    @Argument(help: ArgumentHelp("Fixture labels.", valueName: "fixture"))
    var labels: [String]

    @OptionGroup var database: DatabaseOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Only look for fixtures in the specified app.", valueName: "app_label"))
    var app: String?

    @Flag(
        name: [.customLong("ignorenonexistent"), .customShort("i")],
        help: "Ignores entries in the serialized data for fields that do not currently exist on the model.")
    var ignoreNonexistent = false

    @Option(
        name: [.short, .long], parsing: .singleValue,
        help: "An app_label or app_label.ModelName to exclude. Can be used multiple times.")
    var exclude: [String] = []

    @Option(name: .long, help: "Format of serialized data when reading from stdin.")
    var format: String?

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let models = FixtureModels(project.apps, in: project.time)
        do {
            let excluded = try ModelSelection(excluding: exclude, from: models)
            try project.withDatabase { database in
                var run = LoadDataRun(self, project, models, excluded, database.connection, output)
                try run.perform()
            }
        } catch let error as FixtureError {
            throw CommandError(error.message)
        }
    }
}
