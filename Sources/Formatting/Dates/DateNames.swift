internal import PythonText
public import SQLCore

/// The English names in dates.
enum DateNames {
    static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let shortDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    /// Abbreviated as the Associated Press does.
    static let press = [
        "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
    ]
}

extension String {
    var pythonTitle: String { pythonTitlecased() }
}

extension TimeOfDay {
    static var midnight: Self { Self(microseconds: 0) ?? DateTime.epoch.time }
}

extension CalendarDate {
    /// The number of the day in its year, from 1.
    public var dayOfYear: Int {
        let (year, month, day) = components
        return (1..<month).reduce(day) { $0 + Self.dayCount(year: year, month: $1) }
    }

    /// The week of ISO 8601, and the year it belongs to.
    public var isoWeek: (year: Int, week: Int) {
        let year = components.year
        // The Thursday of the week decides.
        let thursday = dayOfYear - weekday + 3
        if thursday < 1 {
            let length = Self.isLeap(year - 1) ? 366 : 365
            return (year - 1, (thursday + length + 6) / 7)
        }
        let length = Self.isLeap(year) ? 366 : 365
        if thursday > length { return (year + 1, 1) }
        return (year, (thursday + 6) / 7)
    }
}
