/// A time of day to the microsecond, without a zone, as Python's `datetime.time`.
///
/// ```swift
/// TimeOfDay("09:05")?.sqlText              // 09:05:00
/// TimeOfDay("09:05:00.25")?.sqlText        // 09:05:00.250000
/// ```
public struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Microseconds since midnight.
    public let microseconds: Int64

    package static let microsecondsPerDay: Int64 = 86_400_000_000

    init(unchecked microseconds: Int64) { self.microseconds = microseconds }

    /// `nil` when it is not within one day.
    public init?(microseconds: Int64) {
        guard (0..<Self.microsecondsPerDay).contains(microseconds) else { return nil }
        self.microseconds = microseconds
    }

    /// `nil` when there is no such time.
    public init?(hour: Int, minute: Int, second: Int = 0, microsecond: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0...999_999).contains(microsecond)
        else { return nil }
        microseconds = Int64((hour * 60 + minute) * 60 + second) * 1_000_000 + Int64(microsecond)
    }

    /// Reads `HH:MM[:SS[.ffffff]]`.
    public init?(_ text: String) {
        var scanner = DigitScanner(text.utf8)
        guard let time = scanner.time(), scanner.isAtEnd else { return nil }
        self = time
    }

    public var components: (hour: Int, minute: Int, second: Int, microsecond: Int) {
        let seconds = Int(microseconds / 1_000_000)
        return (seconds / 3600, seconds / 60 % 60, seconds % 60, Int(microseconds % 1_000_000))
    }

    /// `HH:MM:SS`, and six digits of fraction unless it is zero: the text that Django stores in SQLite.
    public var sqlText: String { String(utf8Capacity: 15) { $0.append(self) } }
    public var description: String { sqlText }

    public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
}
