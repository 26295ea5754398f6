import GoldenRecords
import PythonJSON
import Testing

/// Recordings of Django's own migration and schema tests: the same operations must give the same database.
@Suite struct MigrationGoldenTests {
    @Test func playsMigrations() {
        let summary = GoldenFile("migrations.jsonl").play { record in
            let differences = try MigrationPlayer(record: record).differences()
            return differences.isEmpty ? .passed : .failed("\n  " + differences.joined(separator: "\n  "))
        }
        #expect(summary.failures.isEmpty)
    }
}
