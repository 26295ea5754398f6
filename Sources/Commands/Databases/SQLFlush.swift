public import ArgumentParser
import MigrationEngine

/// Prints the SQL that `flush` carries out.
public struct SQLFlush: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "sqlflush",
        abstract:
            "Returns a list of the SQL statements required to return all tables in the database to the state they were "
            + "in just after they were installed.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        try project.withDatabase { database in
            let statements = try ModelTables(project.apps, in: database).flushStatements(output.style)
            guard !statements.isEmpty else {
                if base.verbosity >= .normal { output.error("No tables found.") }
                return
            }
            output.line(output.style.paint("BEGIN;", .sqlKeyword))
            for statement in statements { output.line(statement) }
            output.line(output.style.paint("COMMIT;", .sqlKeyword))
        }
    }
}
