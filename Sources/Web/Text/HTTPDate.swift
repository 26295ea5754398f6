internal import PythonText

/// Dates in the form that HTTP wants.
///
/// ```swift
/// HTTPDate.format(784_111_777)                              // "Sun, 06 Nov 1994 08:49:37 GMT"
/// try HTTPDate.parse("Sun, 06 Nov 1994 08:49:37 GMT")       // 784_111_777
/// ```
public enum HTTPDate {
    /// A date from seconds since 1970, as Django's `http_date` writes it.
    public static func format(_ seconds: Int64) -> String {
        let date = CivilTime(secondsSince1970: seconds)
        return "\(weekdays[date.weekday]), \(padded(date.day, 2)) \(months[date.month - 1]) \(padded(date.year, 4)) "
            + "\(padded(date.hour, 2)):\(padded(date.minute, 2)):\(padded(date.second, 2)) GMT"
    }

    /// The text is no date.
    public struct ParsingError: Error, Sendable, CustomStringConvertible {
        public var message: String

        public var description: String { message }
    }

    /// Seconds since 1970 from any of the three forms that HTTP allows: Django's `parse_http_date`.
    ///
    /// - Parameter now: seconds since 1970, the clock's if not given; years of two digits lie at most 50 years behind it.
    public static func parse(_ text: String, now: Int64? = nil) throws(ParsingError) -> Int64 {
        guard let fields = HTTPDateFields(text) else {
            throw ParsingError(message: "\(text.pythonRepr) is not in a valid HTTP date format")
        }
        var year = fields.year
        if year < 100 {
            let current = CivilTime(secondsSince1970: now ?? WallClock.seconds()).year
            year += current - current % 100
            if fields.year - current % 100 > 50 { year -= 100 }
        }
        let month = months.firstIndex { $0.lowercased() == fields.month.lowercased() }
        let seconds = month.flatMap { month in
            CivilTime.seconds(
                year: year, month: month + 1, day: fields.day, hour: fields.hour, minute: fields.minute,
                second: fields.second)
        }
        guard let seconds else { throw ParsingError(message: "\(text.pythonRepr) is not a valid date") }
        return seconds
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return digits.utf8.count < width ? String(repeating: "0", count: width - digits.utf8.count) + digits : digits
    }
}
