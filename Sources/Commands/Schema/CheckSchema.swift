public import ArgumentParser
import MigrationEngine
import Models
import SQLCore

/// Tells where the tables of a database differ from what its migrations say.
///
/// ```
/// manage checkschema
/// messaging_message: column subject is varchar(100), should be varchar(255)
/// 1 difference between the database and its migrations.
/// ```
///
/// The applied migrations are carried out on an empty database in memory, and the two are compared: tables, columns,
/// indexes, foreign keys and checks. It ends with exit code 1 when there is a difference.
public struct CheckSchema: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "checkschema",
        abstract: "Reports where the tables of the database differ from what the applied migrations say.")

    @Flag(name: .long, help: "Prints the differences as JSON.")
    var json = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        guard let scratch = project.scratch else { throw CommandError("There is no database to compare with.") }
        let drifts = try project.withDatabase { database in
            let empty = try scratch.makeEmpty()
            return try empty.withConnection { connection in
                var executor = try MigrationExecutor(project.apps, database: database)
                try executor.replayApplied(on: MigrationDatabase(connection))
                return try SchemaDrift.all(
                    in: database.connection, comparedWith: connection, ignoring: project.tablesWithoutMigrations)
            }
        }
        if json {
            output.line(Self.json(drifts))
        } else {
            for drift in drifts { output.line(drift.description) }
            if drifts.isEmpty, base.verbosity >= .normal {
                output.line("The database is what its migrations say.", .success)
            }
        }
        guard !drifts.isEmpty else { return }
        if !json, base.verbosity >= .normal {
            output.line(
                "\(drifts.count) difference\(drifts.count == 1 ? "" : "s") between the database and its migrations.",
                .error)
        }
        throw CommandError.exit(1)
    }

    private static func json(_ drifts: [SchemaDrift]) -> String {
        let items = drifts.map { drift in
            "{\"kind\": \(quoted(drift.kind.name)), \"table\": \(quoted(drift.table)), "
                + "\"message\": \(quoted(drift.message))}"
        }
        return items.isEmpty ? "[]" : "[\n  " + items.joined(separator: ",\n  ") + "\n]"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\u{00}"..<" ":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension Project {
    /// The tables of apps that have no migrations, which none can know.
    fileprivate var tablesWithoutMigrations: Set<String> {
        Set(apps.configs.filter { $0.migrations == nil }.flatMap(\.models).map(\.dbTable))
    }
}
