import GoldenMigrations
import GoldenRecords
import MigrationEngine
import MigrationWriters
import Models
import PythonJSON
import Testing

/// Recordings of Django's own tests: every operation, and every file made of them, must be written to the same bytes.
@Suite struct PythonGoldenTests {
    @Test func writesMigrations() {
        let summary = GoldenFile("migrations.jsonl", part: "file_body").play { record in
            var differences = WriterDifferences()
            try differences.compareSources(record["before"])
            let operations = try differences.compareSources(record["operations"])
            if let body = record["file_body"]?.string {
                let key = MigrationKey(try record.text("app_label"), "0001_initial")
                let written = PythonMigrationWriter(MigrationDefinition(key, operations: operations)).source
                differences.compare(written, body)
            }
            return differences.outcome
        }
        #expect(summary.failures.isEmpty)
    }

    @Test func writesChangesOfAutodetector() {
        let summary = GoldenFile("autodetector.jsonl", part: "file_body").play { record in
            var differences = WriterDifferences()
            try differences.compareSources(record["before"])
            try differences.compareSources(record["after"])
            for (appLabel, migrations) in record["changes"]?.object ?? [:] {
                for migration in migrations.array ?? [] {
                    let operations = try differences.compareSources(migration["operations"])
                    let definition = MigrationDefinition(
                        MigrationKey(appLabel, migration["name"]?.string ?? ""),
                        dependencies: Self.keys(migration["dependencies"]),
                        isInitial: migration["initial"] == true, operations: operations)
                    guard let body = migration["file_body"]?.string else { continue }
                    differences.compare(PythonMigrationWriter(definition).source, body)
                }
            }
            return differences.outcome
        }
        #expect(summary.failures.isEmpty)
    }

    private static func keys(_ value: JSONValue?) -> [MigrationKey] {
        (value?.array ?? []).compactMap { pair in
            guard let parts = pair.array, parts.count == 2, let label = parts[0].string, let name = parts[1].string
            else { return nil }
            return label == "__setting__" ? .swappable(name) : MigrationKey(label, name)
        }
    }
}

/// What is written otherwise than it was recorded.
private struct WriterDifferences {
    private var texts: [String] = []

    var outcome: GoldenOutcome { texts.isEmpty ? .passed : .failed("\n" + texts.joined(separator: "\n")) }

    /// Compares each operation with its recorded source.
    @discardableResult
    mutating func compareSources(_ items: JSONValue?) throws -> [any MigrationEngine.Operation] {
        try (items?.array ?? []).map { item in
            guard let object = item["deconstructed"]?.object else { throw GoldenError("no operation") }
            let operation = try OperationFactory().operation(DeconstructedObject(goldenOperation: object))
            if let source = item["source"]?.string {
                compare(PythonMigrationWriter.source(of: operation) ?? "", source)
            }
            return operation
        }
    }

    mutating func compare(_ written: String, _ recorded: String) {
        guard !written.utf8.elementsEqual(recorded.utf8) else { return }
        let pairs = zip(
            written.split(separator: "\n", omittingEmptySubsequences: false),
            recorded.split(separator: "\n", omittingEmptySubsequences: false))
        let line = pairs.first { $0 != $1 }
        texts.append("    got      \(line?.0 ?? "…")\n    expected \(line?.1 ?? "…")")
    }
}
