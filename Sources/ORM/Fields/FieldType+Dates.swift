import Models
public import SQLCore

extension FieldType where Value == DateTime {
    /// A moment, stored in UTC; wall-clock time where the project has no time zones.
    ///
    /// - Parameters:
    ///   - autoNow: set at every save.
    ///   - autoNowAdd: set when the row is made.
    ///   - isNowByDefault: Django's `default=timezone.now`; the struct's initializer decides in Swift.
    public static func dateTime(
        autoNow: Bool = false, autoNowAdd: Bool = false, isNowByDefault: Bool = false
    ) -> Self {
        var automaticValue: (@Sendable (Bool, DateTime) -> DateTime?)?
        if autoNow || autoNowAdd {
            automaticValue = { isInsert, now in isInsert || autoNow ? now : nil }
        }
        return Self(
            .dateTime(autoNow: autoNow, autoNowAdd: autoNowAdd),
            default: isNowByDefault ? .callable("django.utils.timezone.now") : nil, placeholder: .epoch,
            decode: { row, column throws(FieldDecodingError) in
                guard let value = row.withUTF8(column, { DateTime(utf8: $0) }) else {
                    throw FieldDecodingError(column: row.columnName(column), expected: "a date and time")
                }
                return value
            },
            encode: { .text($0.sqlText) },
            automaticValue: automaticValue)
    }
}

extension FieldType where Value == CalendarDate {
    /// A day without a time.
    ///
    /// - Parameters: see ``dateTime(autoNow:autoNowAdd:isNowByDefault:)``.
    public static func date(autoNow: Bool = false, autoNowAdd: Bool = false) -> Self {
        var automaticValue: (@Sendable (Bool, DateTime) -> CalendarDate?)?
        if autoNow || autoNowAdd {
            automaticValue = { isInsert, now in isInsert || autoNow ? now.date : nil }
        }
        return Self(
            .date(autoNow: autoNow, autoNowAdd: autoNowAdd), placeholder: DateTime.epoch.date,
            decode: { row, column throws(FieldDecodingError) in
                guard let value = CalendarDate(row.string(column)) else {
                    throw FieldDecodingError(column: row.columnName(column), expected: "a date")
                }
                return value
            },
            encode: { .text($0.sqlText) }, automaticValue: automaticValue)
    }
}

extension FieldType where Value == TimeOfDay {
    /// A time without a day.
    public static func time(autoNow: Bool = false, autoNowAdd: Bool = false) -> Self {
        var automaticValue: (@Sendable (Bool, DateTime) -> TimeOfDay?)?
        if autoNow || autoNowAdd {
            automaticValue = { isInsert, now in isInsert || autoNow ? now.time : nil }
        }
        return Self(
            .time(autoNow: autoNow, autoNowAdd: autoNowAdd), placeholder: DateTime.epoch.time,
            decode: { row, column throws(FieldDecodingError) in
                guard let value = TimeOfDay(row.string(column)) else {
                    throw FieldDecodingError(column: row.columnName(column), expected: "a time")
                }
                return value
            },
            encode: { .text($0.sqlText) }, automaticValue: automaticValue)
    }
}

extension FieldType where Value == TimeInterval {
    /// A length of time, stored as its microseconds.
    public static func duration(default value: TimeInterval? = nil) -> Self {
        Self(
            .duration, default: value.map(LiteralValue.interval), placeholder: TimeInterval(microseconds: 0),
            decode: { row, column in TimeInterval(microseconds: row.int64(column)) },
            encode: { .integer($0.microseconds) })
    }
}
