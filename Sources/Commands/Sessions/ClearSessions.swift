public import ArgumentParser
import MigrationEngine
import SQLCore

/// Deletes the sessions that have expired. For a cron job.
public struct ClearSessions: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "clearsessions",
        abstract:
            "Can be run as a cronjob or directly to clean out expired sessions when the backend supports it.")
    public static let section = "sessions"

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        try project.withDatabase { database in
            try database.connection.execute(
                "DELETE FROM \"django_session\" WHERE \"expire_date\" < ?", [.text(database.connection.now.sqlText)])
        }
    }
}
