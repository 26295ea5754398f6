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
        let (models, errors) = try project.withDatabase { database in try inspect(database.connection) }
        switch format {
        case .python: write(models, errors, output)
        case .swift:
            for (table, error) in errors {
                output.line("// Unable to inspect table '\(table)'\n// The error was: \(error)")
            }
            output.write(SwiftModels(models, appLabel: appLabel).source)
        }
    }

    private func inspect(
        _ connection: any Connection
    ) throws -> (models: [InspectedModel], errors: [(table: String, error: String)]) {
        let types = includeViews ? "'table', 'view'" : "'table'"
        let names =
            try table.isEmpty
            ? connection.rows(
                "SELECT name FROM sqlite_master WHERE type IN (\(types)) AND name <> 'sqlite_sequence'"
            ).compactMap { $0.first?.string }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } : table
        var models: [InspectedModel] = []
        var errors: [(table: String, error: String)] = []
        for name in names {
            do {
                let inspection = try TableInspection(name, on: connection)
                models.append(
                    InspectedModel(inspection) { other in
                        (try? TableInspection(other, on: connection))?.primaryKeyColumn
                    })
            } catch let error as InspectionError {
                errors.append((name, error.description))
            } catch let error as DatabaseError {
                errors.append((name, error.message))
            }
        }
        return (models, errors)
    }

    private func write(_ models: [InspectedModel], _ errors: [(table: String, error: String)], _ output: Output) {
        var writer = PythonModels(includesViews: includeViews)
        for line in PythonModels.header { output.line(line) }
        for (table, error) in errors {
            output.line("# Unable to inspect table '\(table)'")
            output.line("# The error was: \(error)")
        }
        for model in models {
            for line in writer.lines(for: model) { output.line(line) }
        }
    }
}
