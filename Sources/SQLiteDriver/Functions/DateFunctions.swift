import GRDB
import SQLCore

/// Dates and times, which SQLite keeps as text.
///
/// Those of moments are told in which zone to look at them, and in which they are stored.
enum DateFunctions {
    static func all(_ timestamps: SQLTimestamp) -> [DatabaseFunction] {
        ofMoments(timestamps) + [
            .django("django_date_extract", 2) { values in
                guard let moment = SQLTimestamp.moment(values[1]) else { return nil }
                return try extract(values[0], moment)
            },
            .django("django_time_extract", 2) { values in
                guard let time = time(values[1]) else { return nil }
                return try extract(values[0], DateTime(date: DateTime.epoch.date, time: time))
            },
            .django("django_time_diff", 2) { values in
                guard let left = time(values[0]), let right = time(values[1]) else { return nil }
                return left.microseconds - right.microseconds
            },
            .django("django_timestamp_diff", 2) { values in
                guard let left = SQLTimestamp.moment(values[0]), let right = SQLTimestamp.moment(values[1]) else {
                    return nil
                }
                return left.microseconds - right.microseconds
            },
            .django("django_format_dtdelta", 3, arithmetic),
        ]
    }

    /// The zones are null where the project has none.
    private static func ofMoments(_ timestamps: SQLTimestamp) -> [DatabaseFunction] {
        [
            function("django_datetime_extract", 4) { values in
                try timestamps.local(values[1], to: values[2], from: values[3]).map { try extract(values[0], $0) }
            },
            function("django_datetime_cast_date", 3) { values in
                try timestamps.local(values[0], to: values[1], from: values[2])?.date.sqlText
            },
            function("django_datetime_cast_time", 3) { values in
                try timestamps.local(values[0], to: values[1], from: values[2])?.time.sqlText
            },
            function("django_date_trunc", 4) { values in
                try timestamps.local(values[1], to: values[2], from: values[3])
                    .map { try truncate($0, to: values[0]) }?.date.sqlText
            },
            function("django_datetime_trunc", 4) { values in
                try timestamps.local(values[1], to: values[2], from: values[3])
                    .map { try truncate($0, to: values[0]) }?.sqlText
            },
            function("django_time_trunc", 4) { values in
                let moment =
                    try timestamps.local(values[1], to: values[2], from: values[3])
                    ?? time(values[1]).map { DateTime(date: DateTime.epoch.date, time: $0) }
                return try moment.map { try truncate($0, to: values[0]) }?.time.sqlText
            },
        ]
    }

    private static func function(
        _ name: String, _ count: Int,
        _ body: @escaping @Sendable ([DatabaseValue]) throws -> (any DatabaseValueConvertible)?
    ) -> DatabaseFunction {
        DatabaseFunction(name, argumentCount: count, pure: true, function: body)
    }

    private static func time(_ value: DatabaseValue) -> TimeOfDay? {
        String.fromDatabaseValue(value).flatMap { TimeOfDay($0) }
    }

    private static func extract(_ part: DatabaseValue, _ moment: DateTime) throws -> Int? {
        let part = String.fromDatabaseValue(part) ?? ""
        let (year, month, day) = moment.date.components
        let (hour, minute, second, microsecond) = moment.time.components
        switch part {
        case "year": return year
        case "month": return month
        case "day": return day
        case "hour": return hour
        case "minute": return minute
        case "second": return second
        case "microsecond": return microsecond
        case "quarter": return (month + 2) / 3
        // Sunday is 1.
        case "week_day": return (moment.date.weekday + 1) % 7 + 1
        case "iso_week_day": return moment.date.weekday + 1
        case "week": return isoWeek(moment.date)?.week
        case "iso_year": return isoWeek(moment.date)?.year
        default: throw unsupported(part)
        }
    }

    private static func unsupported(_ part: String) -> GRDB.DatabaseError {
        GRDB.DatabaseError(message: "Unsupported lookup type: '\(part)'")
    }

    /// The beginning of the year, month, … that the moment is in.
    private static func truncate(_ moment: DateTime, to part: DatabaseValue) throws -> DateTime {
        let part = String.fromDatabaseValue(part) ?? ""
        guard let beginning = beginning(of: part, moment) else { throw unsupported(part) }
        return beginning
    }

    private static func beginning(of part: String, _ moment: DateTime) -> DateTime? {
        let (year, month, day) = moment.date.components
        let (hour, minute, second, _) = moment.time.components
        func at(_ date: CalendarDate?, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0) -> DateTime? {
            guard let date, let time = TimeOfDay(hour: hour, minute: minute, second: second) else { return nil }
            return DateTime(date: date, time: time)
        }
        switch part {
        case "year": return at(CalendarDate(year: year, month: 1, day: 1))
        case "quarter": return at(CalendarDate(year: year, month: (month - 1) / 3 * 3 + 1, day: 1))
        case "month": return at(CalendarDate(year: year, month: month, day: 1))
        case "week":
            return at(CalendarDate(daysSinceEpoch: Int64(moment.date.daysSinceEpoch) - Int64(moment.date.weekday)))
        case "day": return at(CalendarDate(year: year, month: month, day: day))
        case "hour": return at(moment.date, hour)
        case "minute": return at(moment.date, hour, minute)
        case "second": return at(moment.date, hour, minute, second)
        default: return nil
        }
    }

    /// The week that ISO 8601 counts: the one whose Thursday is in the year.
    private static func isoWeek(_ date: CalendarDate) -> (year: Int, week: Int)? {
        let thursday = Int64(date.daysSinceEpoch) + Int64(3 - date.weekday)
        guard let year = CalendarDate(daysSinceEpoch: thursday)?.components.year,
            let first = CalendarDate(year: year, month: 1, day: 1)
        else { return nil }
        return (year, Int(thursday - Int64(first.daysSinceEpoch)) / 7 + 1)
    }

    /// Sums and products with durations: the operator, then the two sides.
    private static func arithmetic(_ values: [DatabaseValue]) -> (any DatabaseValueConvertible)? {
        let connector = String.fromDatabaseValue(values[0])
        switch (operand(values[1]), operand(values[2]), connector) {
        case (.number(let left), .number(let right), "+"): return Int64(exactly: (left + right).rounded())
        case (.number(let left), .number(let right), "-"): return Int64(exactly: (left - right).rounded())
        case (.number(let left), .number(let right), "*"): return left * right
        case (.number(let left), .number(let right), "/"): return left / right
        case (.moment(let moment), .number(let number), "+"), (.number(let number), .moment(let moment), "+"):
            return shifted(moment, number)
        case (.moment(let moment), .number(let number), "-"): return shifted(moment, -number)
        default: return nil
        }
    }

    private enum Operand {
        case number(Double)
        case moment(DateTime)
    }

    private static func operand(_ value: DatabaseValue) -> Operand? {
        if let number = Double.fromDatabaseValue(value) { return .number(number) }
        return SQLTimestamp.moment(value).map(Operand.moment)
    }

    private static func shifted(_ moment: DateTime, _ microseconds: Double) -> String? {
        guard let exact = Int64(exactly: microseconds.rounded()) else { return nil }
        return moment.adding(TimeInterval(microseconds: exact))?.sqlText
    }
}
