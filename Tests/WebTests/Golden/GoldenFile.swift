import Foundation
import Testing

/// A file of golden records, in the folder that the environment variable `GOLDEN_DIR` names.
struct GoldenFile {
    let name: String
    let records: [JSON]

    /// Reads the file; `nil`, with a line that says so, when there is no folder.
    init?(_ name: String) throws {
        guard let text = try Self.text(name) else {
            print("golden \(name): skipped, GOLDEN_DIR is not set")
            return nil
        }
        self.name = name
        records = try text.split(separator: "\n").map { try JSON(parsing: String($0)) }
    }

    static func text(_ name: String) throws -> String? {
        guard let folder = ProcessInfo.processInfo.environment["GOLDEN_DIR"] else { return nil }
        return try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    /// Plays all records and prints how many passed.
    ///
    /// - Parameter check: `nil` when the record passed, else what was wrong; `.skipped` with the reason.
    func play(_ check: (JSON) throws -> Outcome) {
        var (passed, failed, skipped) = (0, 0, 0)
        for record in records {
            let outcome: Outcome
            do { outcome = try check(record) } catch { outcome = .failed("threw \(error)") }
            switch outcome {
            case .passed: passed += 1
            case .skipped: skipped += 1
            case .failed(let reason):
                failed += 1
                Issue.record("\(name) \(record["name"].string ?? "?"): \(reason)")
            }
        }
        let skippedText = skipped > 0 ? ", \(skipped) skipped" : ""
        print("golden \(name): \(passed) passed, \(failed) failed\(skippedText)")
    }

    enum Outcome {
        case passed
        case failed(String)
        case skipped

        static func equal<Value: Equatable>(_ found: Value, _ expected: Value, _ what: String = "") -> Self {
            found == expected ? .passed : .failed("\(what) \(found) instead of \(expected)")
        }
    }
}
