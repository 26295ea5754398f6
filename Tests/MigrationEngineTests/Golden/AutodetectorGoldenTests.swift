import GoldenRecords
import PythonJSON
import Testing

/// Recordings of Django's autodetector: from the same two states it must find the same migrations.
@Suite struct AutodetectorGoldenTests {
    @Test func findsChanges() {
        let summary = GoldenFile("autodetector.jsonl").play { record in
            let differences = try AutodetectorPlayer(record: record).differences()
            return differences.isEmpty ? .passed : .failed("\n  " + differences.joined(separator: "\n  "))
        }
        #expect(summary.failures.isEmpty)
    }
}
