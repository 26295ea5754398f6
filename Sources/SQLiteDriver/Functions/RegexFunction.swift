import GRDB
import Synchronization

/// `REGEXP`: whether a text contains a match of a pattern.
enum RegexFunction {
    /// The function of one connection, which keeps the pattern that it was called with last.
    static func make() -> DatabaseFunction {
        let last = LastRegex()
        return DatabaseFunction("REGEXP", argumentCount: 2, pure: true) { values in
            guard !values[0].isNull, !values[1].isNull else { return nil }
            guard let pattern = String.fromDatabaseValue(values[0]) else { throw failure }
            return try last.matches(pattern, text(values[1]))
        }
    }

    private static let failure = DatabaseError(message: "user-defined function raised exception")

    /// Python's `str()` of a value that is no text.
    private static func text(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null: ""
        case .int64(let number): String(number)
        case .double(let number): number.description
        case .string(let text): text
        case .blob(let data): String(decoding: data, as: UTF8.self)
        }
    }

    /// A compiled pattern. Compiling takes longer than matching, and a query uses one pattern for all of its rows.
    private final class LastRegex: Sendable {
        private let kept = Mutex<(pattern: String, regex: Regex<AnyRegexOutput>)?>(nil)

        func matches(_ pattern: String, _ text: String) throws -> Bool {
            try kept.withLock { kept in
                if kept?.pattern != pattern {
                    guard let regex = try? Regex(pattern) else { throw RegexFunction.failure }
                    kept = (pattern, regex)
                }
                guard let regex = kept?.regex else { return false }
                return text.firstMatch(of: regex) != nil
            }
        }
    }
}
