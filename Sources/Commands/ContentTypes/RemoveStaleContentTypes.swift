public import ArgumentParser
import MigrationEngine
import Models
import SQLCore

/// Deletes content types of models that there are not any more, and the rows that depend on them.
public struct RemoveStaleContentTypes: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "remove_stale_contenttypes", abstract: "Deletes stale content types in the database.")
    public static let section = "contenttypes"

    @Flag(
        name: [.customLong("noinput"), .customLong("no-input")],
        help: "Tells the program to NOT prompt the user for input of any kind.")
    var noInput = false

    @OptionGroup var database: DatabaseOptions

    @Flag(
        name: .customLong("include-stale-apps"),
        help: ArgumentHelp(
            "Deletes stale content types including ones from previously installed apps that have been removed from "
                + "INSTALLED_APPS."))
    var includesStaleApps = false

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    private struct ContentType {
        let id: SQLValue
        let key: ModelKey
    }

    public func run(in project: Project, output: Output) async throws {
        try project.withDatabase { database in
            let relations = try RelatedModels(project.apps)
            let labels = Set(project.apps.configs.map(\.label))
            for (label, all) in try contentTypes(database.connection)
            where includesStaleApps || labels.contains(label) {
                let stale = all.filter { !relations.contains($0.key) }
                if stale.isEmpty { continue }
                try remove(stale, relations, database.connection, project, output)
            }
        }
    }

    /// All content types by app, both in alphabetical order.
    private func contentTypes(_ connection: any Connection) throws -> [(label: String, types: [ContentType])] {
        let query =
            "SELECT \"id\", \"app_label\", \"model\" FROM \"django_content_type\" ORDER BY \"app_label\", \"model\""
        var groups: [(label: String, types: [ContentType])] = []
        for row in try connection.rows(query) {
            guard row.count == 3, let label = row[1].string, let model = row[2].string else { continue }
            if groups.last?.label != label { groups.append((label, [])) }
            groups[groups.count - 1].types.append(ContentType(id: row[0], key: ModelKey(label, model)))
        }
        return groups
    }

    private func remove(
        _ stale: [ContentType], _ relations: RelatedModels, _ connection: any Connection, _ project: Project,
        _ output: Output
    ) throws {
        if !noInput {
            var lines: [String] = []
            for type in stale {
                lines.append("    - Content type for \(type.key)")
                let rows = try DependentRows(of: type.id, relations, connection)
                lines += rows.counts.map { "    - \($0.count) \($0.label) object(s)" }
            }
            output.line(Self.warning(lines))
            guard try project.confirm("Type 'yes' to continue, or 'no' to cancel: ") else {
                if base.verbosity >= .verbose { output.line("Stale content types remain.") }
                return
            }
        }
        for type in stale {
            if base.verbosity >= .verbose {
                output.line("Deleting stale content type '\(type.key.appLabel) | \(type.key.modelName)'")
            }
            try connection.atomic { try DependentRows(of: type.id, relations, connection).delete() }
        }
    }

    private static func warning(_ lines: [String]) -> String {
        """
        Some content types in your database are stale and can be deleted.
        Any objects that depend on these content types will also be deleted.
        The content types and dependent objects that would be deleted are:

        \(lines.joined(separator: "\n"))

        This list doesn't include any cascade deletions to data outside of Django
        models (uncommon).

        Are you sure you want to delete these content types?
        If you're unsure, answer 'no'.
        """
    }
}
