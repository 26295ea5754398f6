public import ArgumentParser
import Fixtures
import MigrationEngine
import SQLCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes the rows of a database as a fixture.
///
/// ```
/// manage dumpdata                                     everything, as JSON
/// manage dumpdata auth.Group messaging --indent 2     one model and one app
/// manage dumpdata --natural-foreign --natural-primary -e contenttypes -o all.json.gz
/// manage dumpdata messaging.Message --pks 1,2 --format xml
/// ```
public struct DumpData: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "dumpdata",
        abstract: "Output the contents of the database as a fixture of the given format.")
    public static let integerOptions: Set<String> = ["--indent"]

    @Argument(
        help: ArgumentHelp(
            "Restricts dumped data to the specified app_label or app_label.ModelName.",
            valueName: "app_label[.ModelName]"))
    var labels: [String] = []

    @Option(name: .long, help: "Specifies the output serialization format for fixtures: json, jsonl, xml or yaml.")
    var format = "json"

    @Option(name: .long, help: "Specifies the indent level to use when pretty-printing output.")
    var indent: Int?

    @OptionGroup var database: DatabaseOptions

    @Option(
        name: [.short, .long], parsing: .singleValue,
        help: "An app_label or app_label.ModelName to exclude (use multiple --exclude to exclude multiple apps/models)."
    )
    var exclude: [String] = []

    @Flag(name: .customLong("natural-foreign"), help: "Use natural foreign keys if they are available.")
    var naturalForeign = false

    @Flag(name: .customLong("natural-primary"), help: "Use natural primary keys if they are available.")
    var naturalPrimary = false

    @Flag(
        name: [.short, .long],
        help: "Dump all rows. Models have no managers that would leave some out here, so this changes nothing.")
    var all = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only dump objects with given primary keys. Accepts a comma-separated list of keys. This option only works "
                + "when you specify one model.", valueName: "primary_keys"))
    var pks: String?

    @Option(name: [.short, .long], help: "Specifies file to which the output is written.")
    var output: String?

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let models = FixtureModels(project.apps, in: project.time)
        let keys = pks.map { $0.isEmpty ? [] : $0.split(separator: ",", omittingEmptySubsequences: false).map(trimmed) }
        let selection: [FixtureModel]
        do {
            let excluded = try ModelSelection(excluding: exclude, from: models)
            selection = try models.selected(
                by: labels, excluding: excluded, hasKeys: keys?.isEmpty == false, sortsByDependencies: naturalForeign)
        } catch let error as FixtureError {
            throw CommandError(error.message)
        }
        guard let format = FixtureFormat(rawValue: format) else {
            throw CommandError("Unknown serialization format: \(format)")
        }
        do {
            try dump(selection, as: format, in: project, output) { connection in
                var dumper = FixtureDumper(models, on: connection)
                dumper.usesNaturalForeignKeys = naturalForeign
                dumper.usesNaturalPrimaryKeys = naturalPrimary
                dumper.primaryKeys = keys ?? []
                dumper.warn = { output.plainError($0) }
                return dumper
            }
        } catch {
            throw CommandError("Unable to serialize database: \(error)")
        }
    }

    private func trimmed(_ text: Substring) -> String {
        let isSpace: (Character) -> Bool = \.isWhitespace
        return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }

    private func dump(
        _ selection: [FixtureModel], as format: FixtureFormat, in project: Project, _ output: Output,
        makeDumper: (any Connection) -> FixtureDumper
    ) throws {
        var report: (Int) throws -> Void = { _ in }
        var file: DumpFile?
        if let path = self.output, !path.isEmpty {
            if base.verbosity > .minimal, isatty(STDOUT_FILENO) == 1 {
                let total = try project.withDatabase { try makeDumper($0.connection).count(selection) }
                report = ProgressBar(total: total, output).update
            }
            file = try DumpFile(path: path) { output.plainError($0) }
        }
        let sink = file?.sink ?? FixtureSink { output.write(String(decoding: $0, as: UTF8.self)) }
        let writer = format.makeWriter(indent: indent, to: sink)
        do {
            try writer.begin()
            try project.withDatabase { database in
                var dumper = makeDumper(database.connection)
                dumper.report = report
                try dumper.dump(selection, to: writer)
            }
            try writer.end()
        } catch {
            // What was written before the error is shown, as Django does.
            try? sink.flush()
            throw error
        }
        try sink.flush()
        try file?.finish()
    }
}

/// Shows how far `dumpdata` is: `[.......        ]`.
private final class ProgressBar {
    private static let width = 75
    private let total: Int
    private let output: Output
    private var done = 0

    init(total: Int, _ output: Output) {
        self.total = total
        self.output = output
    }

    func update(_ count: Int) {
        guard total > 0 else { return }
        let done = min(Self.width, count * 100 / total * Self.width / 100)
        guard done > self.done else { return }
        self.done = done
        let dots = String(repeating: ".", count: done) + String(repeating: " ", count: Self.width - done)
        output.write((total == 1 ? "" : "\r") + "[\(dots)]" + (done == Self.width ? "\n" : ""))
    }
}
