import Models
import SQLCore
import TimeZones

/// Comparisons of a year, which Django writes as comparisons with its first and last moment, so that an index helps.
///
/// ```sql
/// "created" BETWEEN '2020-01-01 00:00:00' AND '2020-12-31 23:59:59.999999'
/// ```
enum YearBounds {
    static func lookup(
        _ part: String, _ name: String, of column: CompiledExpression, _ year: Int64, in time: TimeSettings
    ) -> String? {
        guard let year = Int(exactly: year), (1...9998).contains(year),
            let bounds = bounds(part, year, column, time)
        else { return nil }
        return switch name {
        case "exact": "\(column.sql) BETWEEN \(bounds.first) AND \(bounds.last)"
        case "gt": "\(column.sql) > \(bounds.last)"
        case "gte": "\(column.sql) >= \(bounds.first)"
        case "lt": "\(column.sql) < \(bounds.first)"
        case "lte": "\(column.sql) <= \(bounds.last)"
        default: nil
        }
    }

    private static func bounds(
        _ part: String, _ year: Int, _ column: CompiledExpression, _ time: TimeSettings
    ) -> (first: String, last: String)? {
        guard let first = firstDay(part, year), let next = firstDay(part, year + 1),
            let last = CalendarDate(daysSinceEpoch: Int64(next.daysSinceEpoch) - 1)
        else { return nil }
        switch column.output?.kind.internalType {
        case "DateField": return (SQLText.quote(.text(first.sqlText)), SQLText.quote(.text(last.sqlText)))
        case "DateTimeField":
            guard let begin = DateTime("\(first.sqlText) 00:00:00"),
                let end = DateTime("\(last.sqlText) 23:59:59.999999"), let first = time.stored(ofLocal: begin),
                let last = time.stored(ofLocal: end)
            else { return nil }
            return (SQLText.quote(.text(first.sqlText)), SQLText.quote(.text(last.sqlText)))
        default: return nil
        }
    }

    /// New Year's Day, or the Monday of the week that holds January 4th.
    private static func firstDay(_ part: String, _ year: Int) -> CalendarDate? {
        guard part == "iso_year" else { return CalendarDate(year: year, month: 1, day: 1) }
        guard let day = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        return CalendarDate(daysSinceEpoch: Int64(day.daysSinceEpoch) - Int64(day.weekday))
    }
}
