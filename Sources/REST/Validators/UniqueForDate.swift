import Models
public import ORM
import SQLCore
import TimeZones

extension SerializerValidator where Root: Model {
    /// No two rows of one day may have the same value: DRF's `UniqueForDateValidator`.
    ///
    /// ```swift
    /// SerializerValidator<Post>.uniqueForDate("slug", date: "published")
    /// ```
    ///
    /// Both fields are then required.
    public static func uniqueForDate(_ name: String, date: String, message: String? = nil) -> Self {
        unique(name, date, "date", message) { $0 == $1 }
    }

    /// No two rows of one month, in whatever year: DRF's `UniqueForMonthValidator`.
    public static func uniqueForMonth(_ name: String, date: String, message: String? = nil) -> Self {
        unique(name, date, "month", message) { $0.components.month == $1.components.month }
    }

    /// No two rows of one year: DRF's `UniqueForYearValidator`.
    public static func uniqueForYear(_ name: String, date: String, message: String? = nil) -> Self {
        unique(name, date, "year", message) { $0.components.year == $1.components.year }
    }

    private static func unique(
        _ name: String, _ dateName: String, _ period: String, _ message: String?,
        _ isSame: @escaping @Sendable (CalendarDate, CalendarDate) -> Bool
    ) -> Self {
        Self { data, context in
            let missing = [name, dateName].filter { data.entry($0) == nil }
            if !missing.isEmpty {
                throw ValidationError(
                    .fields(
                        missing.map {
                            ErrorDetail.Member($0, .list([.message("This field is required.", code: "required")]))
                        }))
            }
            let model = Root.schema.description
            guard var row = try ModelDefaults.instance(of: Root.self, now: context.connection().now),
                let column = model.field(name)?.column,
                let dateColumn = model.field(dateName)?.column
            else { return }
            data.apply(to: &row)
            guard let value = row.boundValue(of: column), let date = row.date(in: dateColumn, context.time) else {
                return
            }
            var query = Root.objects.with(column: column, equalTo: value)
            if let key = context.instanceKey { query = query.withoutKey(key) }
            let isTaken = try query.all(on: context.connection()).contains { other in
                other.date(in: dateColumn, context.time).map { isSame($0, date) } ?? false
            }
            guard isTaken else { return }
            let text = message ?? "This field must be unique for the \"{date_field}\" \(period)."
            throw ValidationError([
                name: .list([.message(text.replacing("{date_field}", with: dateName), code: "unique")])
            ])
        }
    }
}

extension Model {
    fileprivate func boundValue(of column: String) -> SQLValue? {
        boundValues.first { $0.column == column }?.value
    }

    /// The day of a date, or of a moment by the clocks of the project.
    fileprivate func date(in column: String, _ time: TimeSettings) -> CalendarDate? {
        guard let text = boundValue(of: column)?.string else { return nil }
        return CalendarDate(text) ?? DateTime(text).flatMap(time.localTime)?.date
    }
}
