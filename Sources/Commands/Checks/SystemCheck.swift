public import MigrationEngine
import Settings

/// A check of the project for mistakes: Django's system checks.
///
/// ```swift
/// SystemCheck(tags: [.security], isForDeployment: true) { context in
///     context.project.settings[.debug] ? [CheckMessage(.warning, "security.W018", "…")] : []
/// }
/// ```
public struct SystemCheck: Sendable {
    public struct Context: Sendable {
        public let project: Project
        /// The apps that are checked.
        public let apps: [AppConfig]
        /// The databases that may be opened; none when the database is not to be checked.
        public let databases: [String]
        /// Whether the program is about to serve the world.
        public let isDeployment: Bool
    }

    public var tags: Set<CheckTag>
    /// Whether it runs with `--deploy` only.
    public var isForDeployment: Bool
    public var run: @Sendable (Context) throws -> [CheckMessage]

    public init(
        tags: Set<CheckTag>, isForDeployment: Bool = false, run: @escaping @Sendable (Context) throws -> [CheckMessage]
    ) {
        self.tags = tags
        self.isForDeployment = isForDeployment
        self.run = run
    }
}

extension Project {
    /// Its own checks and those that every project has.
    var allChecks: [SystemCheck] { SystemCheck.builtin + checks }

    /// The tags there are, in order. A tag of Django's without a check here finds nothing, but is known.
    func checkTags(deploy: Bool) -> [CheckTag] {
        let own = allChecks.filter { deploy || !$0.isForDeployment }.flatMap(\.tags)
        return Set(own + CheckTag.django + (deploy ? [.asyncSupport] : [])).sorted()
    }

    /// Runs the checks, prints what they find, and throws if any of it is as serious as that.
    ///
    /// - Parameters:
    ///   - tags: Only checks with one of these; `nil` for all.
    ///   - databases: The databases that may be checked. Checks of databases run only if there are any.
    public func check(
        apps: [AppConfig]? = nil, tags: [CheckTag]? = nil, deploy: Bool = false, failLevel: CheckMessage.Level = .error,
        databases: [String] = [], showsCount: Bool = false, output: Output
    ) throws {
        let context = SystemCheck.Context(
            project: self, apps: apps ?? self.apps.configs, databases: databases, isDeployment: deploy)
        let selected = allChecks.filter { check in
            guard deploy || !check.isForDeployment else { return false }
            guard let tags else { return !check.tags.contains(.database) || !databases.isEmpty || deploy }
            return !check.tags.isDisjoint(with: tags)
        }
        let found = try selected.flatMap { try $0.run(context) }
        let silenced = Set(settings[.silencedSystemChecks])
        let visible = found.filter { !silenced.contains($0.id?.name ?? "") }
        let report = CheckReport(
            visible, silenced: found.count - visible.count, showsCount: showsCount, style: output.style)
        if visible.contains(where: { $0.level >= failLevel }) {
            throw CommandError(report.failure, isFormatted: true)
        }
        if report.text.isEmpty { return }
        if visible.isEmpty { output.line(report.text) } else { output.plainError(report.text) }
    }
}
