import Fixtures
import SQLCore

/// One run of `loaddata` on an open database.
struct LoadDataRun {
    private let command: LoadData
    private let output: Output
    private let loader: FixtureLoader
    private var finder: FixtureFinder
    private let connection: any Connection
    private var fixtureCount = 0
    private let warnings: Warnings

    init(
        _ command: LoadData, _ project: Project, _ models: FixtureModels, _ excluded: ModelSelection,
        _ connection: any Connection, _ output: Output
    ) {
        self.command = command
        self.output = output
        self.connection = connection
        let warnings = Warnings(output)
        self.warnings = warnings
        finder = FixtureFinder(command, project, output)
        loader = FixtureLoader(models, on: connection)
        loader.excluded = excluded
        loader.ignoresUnknown = command.ignoreNonexistent
        loader.warn = warnings.show
        if command.base.verbosity == .veryVerbose {
            loader.report = { count in output.write("\rProcessed \(count) object(s).") }
        }
    }

    mutating func perform() throws {
        guard try command.labels.contains(where: { try !finder.find($0).isEmpty }) else { return }
        let labels = command.labels
        try loader.install {
            for label in labels { try load(label) }
        } finish: {
            if command.base.verbosity >= .normal { tell() }
        }
    }

    private mutating func load(_ label: String) throws {
        for fixture in try finder.find(label) {
            fixtureCount += 1
            if command.base.verbosity >= .verbose {
                let folder = fixture.folder.map { "'\($0)'" } ?? "absolute path"
                output.line("Installing \(fixture.formatName) fixture '\(fixture.name)' from \(folder).")
            }
            let count = try loader.load(fixture.input())
            if count > 0, command.base.verbosity == .veryVerbose { output.line() }
            if count == 0 {
                warnings.show("No fixture data found for '\(fixture.name)'. (File format may be invalid.)")
            }
        }
    }

    private func tell() {
        let of = loader.loadedCount == loader.foundCount ? "" : " (of \(loader.foundCount))"
        output.line("Installed \(loader.loadedCount) object(s)\(of) from \(fixtureCount) fixture(s)")
    }
}

/// Shows warnings, each of them once.
private final class Warnings {
    private let output: Output
    private var shown: Set<String> = []

    init(_ output: Output) { self.output = output }

    func show(_ text: String) {
        if shown.insert(text).inserted { output.plainError(text) }
    }
}
