public import ArgumentParser
import MigrationEngine
import SQLCore

/// Writes models for the tables of the database.
///
/// ```
/// manage inspectdb blog_tag
/// …
/// /// The table `blog_tag`.
/// public struct BlogTag: Model {
///     public var id: Int64?
/// …
/// ```
///
/// The tables may be of any program. `--format python` writes what Django's own command writes.
public struct InspectDB: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "inspectdb", abstract: "Introspects the database tables and outputs models for them.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case swift, python }

    @Argument(help: "Selects what tables or views should be introspected.")
    var table: [String] = []

    @OptionGroup var database: DatabaseOptions

    @Flag(name: .customLong("include-partitions"), help: "Also output models for partition tables.")
    var includePartitions = false

    @Flag(name: .customLong("include-views"), help: "Also output models for database views.")
    var includeViews = false

    @Option(name: .long, help: "The language of the models.")
    var format = Format.swift

    @Option(name: .customLong("app"), help: "The label of the app that the models are to belong to.")
    var appLabel = "inspected"

    @OptionGroup public var base: BaseOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let results = try project.withDatabase { database in try inspect(database.connection) }
        switch format {
        case .python: writePython(results, output)
        case .swift: writeSwift(results, output)
        }
    }

    /// What came of one table.
    private enum Result {
        case model(InspectedModel)
        case failure(table: String, error: String)
    }

    private func inspect(_ connection: any Connection) throws -> [Result] {
        let types = includeViews ? "'table', 'view'" : "'table'"
        let all = "SELECT name FROM sqlite_master WHERE type IN (\(types)) AND name <> 'sqlite_sequence'"
        let names =
            try table.isEmpty
            ? connection.rows(all).compactMap { $0.first?.string }.sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            } : table
        return names.map { name in
            do {
                let inspection = try TableInspection(name, on: connection)
                let model = InspectedModel(inspection) { other in
                    (try? TableInspection(other, on: connection))?.primaryKeyColumn
                }
                return .model(model)
            } catch {
                return .failure(table: name, error: (error as? DatabaseError)?.message ?? "\(error)")
            }
        }
    }

    private func writePython(_ results: [Result], _ output: Output) {
        var writer = PythonModels(includesViews: includeViews)
        for line in PythonModels.header { output.line(line) }
        for result in results {
            switch result {
            case .model(let model): for line in writer.lines(for: model) { output.line(line) }
            case .failure(let table, let error):
                output.line("# Unable to inspect table '\(table)'")
                output.line("# The error was: \(error)")
            }
        }
    }

    private func writeSwift(_ results: [Result], _ output: Output) {
        var models: [InspectedModel] = []
        for result in results {
            switch result {
            case .model(let model): models.append(model)
            case .failure(let table, let error):
                output.line("// Unable to inspect table '\(table)'")
                output.line("// The error was: \(error)")
            }
        }
        output.write(SwiftModels(models, appLabel: appLabel).source)
    }
}
