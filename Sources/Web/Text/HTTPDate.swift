/// Dates in the form that HTTP wants.
///
/// ```swift
/// HTTPDate.format(784_111_777)    // "Sun, 06 Nov 1994 08:49:37 GMT"
/// ```
public enum HTTPDate {
    /// A date from seconds since 1970, as Django's `http_date` writes it.
    public static func format(_ seconds: Int64) -> String {
        let date = CivilTime(secondsSince1970: seconds)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        func four(_ value: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        }
        return "\(weekdays[date.weekday]), \(two(date.day)) \(months[date.month - 1]) \(four(date.year)) "
            + "\(two(date.hour)):\(two(date.minute)):\(two(date.second)) GMT"
    }

    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
