public import ArgumentParser
import MigrationEngine

/// Checks the project for problems.
public struct Check: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks the entire project for potential problems.")

    @Argument(help: ArgumentHelp("Only checks of these apps.", valueName: "app_label"))
    var appLabels: [String] = []

    @Option(name: [.long, .short], help: "Run only checks labeled with given tag.")
    var tag: [String] = []

    @Flag(
        name: .customLong("list-tags"),
        help: "List available tags. Specify --deploy to include available deployment tags.")
    var listTags = false

    @Flag(name: .long, help: "Check deployment settings.")
    var deploy = false

    @Option(
        name: .customLong("fail-level"),
        help: "Message level that will cause the command to exit with a non-zero status.")
    var failLevel = FailLevel.error

    @Option(name: .long, help: "Run database related checks against these aliases.")
    var database: [DatabaseAlias] = []

    @OptionGroup public var base: BaseOptions

    enum FailLevel: String, CaseIterable, ExpressibleByArgument {
        case critical = "CRITICAL"
        case error = "ERROR"
        case warning = "WARNING"
        case info = "INFO"
        case debug = "DEBUG"

        var level: CheckMessage.Level {
            switch self {
            case .critical: .critical
            case .error: .error
            case .warning: .warning
            case .info: .info
            case .debug: .debug
            }
        }
    }

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let tags = project.checkTags(deploy: deploy)
        if listTags {
            output.line(tags.map(\.name).joined(separator: "\n"))
            return
        }
        let apps = try appLabels.map { label in
            try project.apps.requireInstalled(label)
            return try project.apps.config(label)
        }
        if let unknown = tag.first(where: { !tags.contains(CheckTag($0)) }) {
            throw CommandError("There is no system check with the \"\(unknown)\" tag.")
        }
        try project.check(
            apps: apps.isEmpty ? nil : apps, tags: tag.isEmpty ? nil : tag.map(CheckTag.init), deploy: deploy,
            failLevel: failLevel.level, databases: database.map(\.rawValue), showsCount: true, output: output)
    }
}
