/// A moment to the microsecond in UTC, from the year 1 to the year 9999.
///
/// It is an `Int64` of microseconds since 1970: a `Double` of seconds could not keep them.
///
/// ```swift
/// let moment = DateTime("2025-01-02 03:04:05.000006")     // as Django stores it in SQLite
/// moment?.sqlText                                          // 2025-01-02 03:04:05.000006
/// moment?.isoText                                          // 2025-01-02T03:04:05.000006Z, as DRF writes it
/// ```
public struct DateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let microseconds: Int64

    static let validMicroseconds: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999

    /// 1970-01-01 00:00:00.
    public static let epoch = Self(unchecked: 0)

    private init(unchecked microseconds: Int64) { self.microseconds = microseconds }

    /// `nil` outside of the years 1 to 9999.
    public init?(microseconds: Int64) {
        guard Self.validMicroseconds.contains(microseconds) else { return nil }
        self.microseconds = microseconds
    }

    public init(date: CalendarDate, time: TimeOfDay) {
        microseconds = Int64(date.daysSinceEpoch) * TimeOfDay.microsecondsPerDay + time.microseconds
    }

    /// Reads a date, `T` or spaces, a time, and optionally `Z` or an offset (`+02:00`, `-0130`, `+02`).
    ///
    /// A text without offset is taken as UTC.
    public init?(_ text: String) {
        guard let parsed = Self.parse(text.utf8) else { return nil }
        self = parsed
    }

    /// The same for bytes straight from a statement or a body.
    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let parsed = Self.parse(utf8) else { return nil }
        self = parsed
    }

    public var date: CalendarDate {
        // The division rounds down, so a moment before 1970 is on the right day. Always in range, by `init`.
        let day = TimeOfDay.microsecondsPerDay
        let days = microseconds >= 0 ? microseconds / day : -((-microseconds + day - 1) / day)
        return CalendarDate(unchecked: Int32(truncatingIfNeeded: days))
    }

    public var time: TimeOfDay {
        let rest = microseconds % TimeOfDay.microsecondsPerDay
        return TimeOfDay(unchecked: rest < 0 ? rest + TimeOfDay.microsecondsPerDay : rest)
    }

    /// `YYYY-MM-DD HH:MM:SS`, and six digits of fraction unless it is zero: the text that Django stores in SQLite.
    public var sqlText: String { String(utf8Capacity: 26) { $0.append(self, separator: UInt8(ascii: " ")) } }

    /// `YYYY-MM-DDTHH:MM:SS[.ffffff]Z`, the form that Django REST framework writes.
    public var isoText: String {
        String(utf8Capacity: 27) { output in
            output.append(self, separator: UInt8(ascii: "T"))
            output.append(byte: UInt8(ascii: "Z"))
        }
    }

    public var description: String { isoText }

    /// The moment so much later, or `nil` outside of the years 1 to 9999.
    public func adding(_ interval: TimeInterval) -> DateTime? {
        let (sum, overflows) = microseconds.addingReportingOverflow(interval.microseconds)
        return overflows ? nil : DateTime(microseconds: sum)
    }

    public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }

    private static func parse(_ bytes: some Collection<UInt8>) -> DateTime? {
        var scanner = DigitScanner(bytes)
        guard let date = scanner.date(), scanner.dateTimeSeparator(), let time = scanner.time(),
            let offset = scanner.utcOffset(), scanner.isAtEnd
        else { return nil }
        let local = DateTime(date: date, time: time)
        return DateTime(microseconds: local.microseconds - Int64(offset) * 1_000_000)
    }
}
