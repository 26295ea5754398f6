import Models
import SQLCore
import TimeZones

/// The parts of dates and times that lookups know: `created__year`.
///
/// They are functions that Django, and this program, register with SQLite.
enum DateTransform {
    private static let dateParts = ["year", "month", "day", "week_day", "iso_week_day", "week", "quarter", "iso_year"]
    private static let timeParts = ["hour", "minute", "second"]

    /// The zone in which to see moments, and the one in which the database holds them.
    static func zones(of time: TimeSettings) -> String {
        time.usesTimeZones ? "\(SQLText.quote(.text(time.zone.name))), 'UTC'" : "NULL, NULL"
    }

    static func apply(
        _ name: String, to column: CompiledExpression, in time: TimeSettings
    ) -> CompiledExpression? {
        guard let type = column.output?.kind.internalType else { return nil }
        let zones = zones(of: time)
        func result(_ sql: String, _ kind: FieldKind) -> CompiledExpression {
            CompiledExpression(sql: sql, output: FieldDescription("", kind), columns: column.columns)
        }
        switch (type, name) {
        case ("DateField", _) where dateParts.contains(name):
            return result("django_date_extract('\(name)', \(column.sql))", .integer)
        case ("DateTimeField", _) where dateParts.contains(name) || timeParts.contains(name):
            return result("django_datetime_extract('\(name)', \(column.sql), \(zones))", .integer)
        case ("TimeField", _) where timeParts.contains(name):
            return result("django_time_extract('\(name)', \(column.sql))", .integer)
        case ("DateTimeField", "date"):
            return result("django_datetime_cast_date(\(column.sql), \(zones))", .date())
        case ("DateTimeField", "time"):
            return result("django_datetime_cast_time(\(column.sql), \(zones))", .time())
        default: return nil
        }
    }
}
