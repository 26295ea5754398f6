import Formatting
import GoldenRecords
import PythonJSON
import PythonText
import SQLCore
import TemplateEngine
import Testing
import TimeZones
import Validators
import Web

/// Plays `dateformat.jsonl`: functions of Django that write dates, numbers and texts.
@Suite struct FunctionGoldenTests {
    /// Records that cannot apply to a Swift program, with the reason.
    private static let skipped = [
        "test_floatformat/test_unlocalize#3": "depends on THOUSAND_SEPARATOR, which the record does not hold",
        "test_floatformat/test_unlocalize#4": "depends on THOUSAND_SEPARATOR, which the record does not hold",
        "test_urlize/test_caching_repeated_words": "a method of the class was replaced while it was recorded",
    ]

    @Test func formatsAsDjango() {
        let summary = GoldenFile("dateformat.jsonl").play { record in
            if Self.skipped[try record.text("name")] != nil { return .skipped }
            let expected = record["output"]
            do {
                let result = try FunctionRecord(record).result()
                guard let expected else {
                    return .failed("got \(result.repr), expected an error \(record.errorMessage ?? "")")
                }
                let wanted = try RecordedValue.value(expected)
                let isSame =
                    (result.isEqual(to: wanted) || result.repr == wanted.repr)
                    && (result.isSafe == wanted.isSafe || result.plainString == nil)
                return isSame && matches(result, wanted)
                    ? .passed : .failed("got \(result.repr), expected \(wanted.repr)")
            } catch let error as TemplateError {
                return .expect("\(error.code.name): \(error.message)", equals: shownError(record))
            } catch let error as FormattingError {
                return .expect("\(error.kind.rawValue): \(error.message)", equals: shownError(record))
            }
        }
        #expect(summary.failures.isEmpty)
    }

    private func shownError(_ record: JSONObject) -> String {
        "\(record["error"]?["class"]?.string ?? "none"): \(record.errorMessage ?? "")"
    }

    /// Zones are part of a moment, although they do not count for equality.
    private func matches(_ left: TemplateValue, _ right: TemplateValue) -> Bool {
        guard case .dateTime(let first) = left, case .dateTime(let second) = right else {
            return left.typeName == right.typeName || left.plainString != nil
        }
        return first.zone?.name == second.zone?.name && first.isoText == second.isoText
    }
}
