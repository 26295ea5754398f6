internal import SQLCore

/// Django's date formats: a letter a field, a backslash before a letter that is text. `django.utils.dateformat`.
///
/// ```swift
/// DateFormat(Formats()).format(.date(date), "jS F Y")    // 1st March 2025
/// ```
public struct DateFormat: Sendable {
    private let formats: Formats
    private let isTimeOnly: Bool

    /// - Parameter isTimeOnly: whether only the fields of a time are known, as in `time_format`.
    public init(_ formats: Formats, isTimeOnly: Bool = false) {
        self.formats = formats
        self.isTimeOnly = isTimeOnly
    }

    private static let timeFields = Set("aAefgGhHiOPsTuZ".unicodeScalars)
    private static let fields = Set("aAbcdDeEfFgGhHiIjlLmMnNoOPrsStTUuwWyYzZ".unicodeScalars)

    /// Throws where the value lacks a field.
    public func format(_ value: FormattableDate, _ format: String) throws(FormattingError) -> String {
        let zone = zone(of: value)
        var result = ""
        var piece: [Unicode.Scalar] = []
        var wasBackslash = false
        for scalar in format.unicodeScalars {
            if !wasBackslash, Self.fields.contains(scalar) {
                result += Self.unescaped(piece)
                piece = []
                try append(scalar, of: value, zone, to: &result)
            } else {
                piece.append(scalar)
            }
            // A backslash before a letter makes it text, even if another backslash precedes that one.
            wasBackslash = scalar == "\\"
        }
        return result + Self.unescaped(piece)
    }

    private static func unescaped(_ piece: [Unicode.Scalar]) -> String {
        var result = String.UnicodeScalarView()
        var index = 0
        while index < piece.count {
            // The dot of `\\(.)` matches no line break.
            if piece[index] == "\\", index + 1 < piece.count, piece[index + 1] != "\n" { index += 1 }
            result.append(piece[index])
            index += 1
        }
        return String(result)
    }

    /// The zone of a moment, unless its offset is in doubt: clocks show the time twice, or never.
    private func zone(of value: FormattableDate) -> (any ZoneRules)? {
        guard case .dateTime(let moment) = value else { return nil }
        let zone = moment.zone ?? formats.defaultZone
        let seconds = moment.wallClockSeconds
        let isCertain =
            zone.offset(atWallClock: seconds, isSecond: false).seconds
            == zone.offset(atWallClock: seconds, isSecond: true).seconds
        return isCertain ? zone : nil
    }

    private func append(
        _ field: Unicode.Scalar, of value: FormattableDate, _ zone: (any ZoneRules)?, to result: inout String
    ) throws(FormattingError) {
        if Self.timeFields.contains(field) {
            if case .date = value {
                throw FormattingError(
                    .typeError,
                    "The format for date objects may not contain time-related format specifiers (found '\(field)').")
            }
            result += try timeField(field, of: value, zone)
        } else if isTimeOnly {
            throw FormattingError(.attributeError, "'TimeFormat' object has no attribute '\(field)'")
        } else {
            result += try dateField(field, of: value, zone)
        }
    }

    // MARK: Times

    private func timeField(_ field: Unicode.Scalar, of value: FormattableDate, _ zone: (any ZoneRules)?)
        throws(FormattingError) -> String
    {
        func hour() throws(FormattingError) -> Int { try value.time(for: "hour").components.hour }
        func minute() throws(FormattingError) -> Int { try value.time(for: "minute").components.minute }
        func twelve() throws(FormattingError) -> Int { (try hour() + 11) % 12 + 1 }
        let catalog = formats.catalog
        switch field {
        case "a": return catalog.text(try hour() > 11 ? "p.m." : "a.m.")
        case "A": return catalog.text(try hour() > 11 ? "PM" : "AM")
        case "e":
            guard zone != nil, case .dateTime(let moment) = value else { return "" }
            return moment.offset?.abbreviation ?? ""
        case "f":
            let hour = try twelve()
            let minute = try minute()
            return minute > 0 ? "\(hour):\(padded(minute, 2))" : String(hour)
        case "g": return String(try twelve())
        case "G": return String(try hour())
        case "h": return padded(try twelve(), 2)
        case "H": return padded(try hour(), 2)
        case "i": return padded(try minute(), 2)
        case "O":
            guard let offset = offset(of: value, zone) else { return "" }
            let size = Int(offset.seconds.magnitude)
            return (offset.seconds < 0 ? "-" : "+") + padded(size / 3600, 2) + padded(size / 60 % 60, 2)
        case "P":
            if try minute() == 0 {
                if try hour() == 0 { return catalog.text("midnight") }
                if try hour() == 12 { return catalog.text("noon") }
            }
            return try timeField("f", of: value, zone) + " " + timeField("a", of: value, zone)
        case "s": return padded(try value.time(for: "second").components.second, 2)
        case "T": return offset(of: value, zone)?.abbreviation ?? ""
        case "u": return padded(try value.time(for: "microsecond").components.microsecond, 6)
        default: return offset(of: value, zone).map { String($0.seconds) } ?? ""
        }
    }

    private func offset(of value: FormattableDate, _ zone: (any ZoneRules)?) -> ZoneOffset? {
        guard let zone, case .dateTime(let moment) = value else { return nil }
        return zone.offset(atWallClock: moment.wallClockSeconds, isSecond: moment.isSecond)
    }

    // MARK: Dates

    private func dateField(_ field: Unicode.Scalar, of value: FormattableDate, _ zone: (any ZoneRules)?)
        throws(FormattingError) -> String
    {
        let catalog = formats.catalog
        if field == "I" { return offset(of: value, zone).map { $0.daylightSeconds != 0 ? "1" : "0" } ?? "" }
        let date = try value.date(for: Self.attribute(field))
        let (year, month, day) = date.components
        switch field {
        case "b": return catalog.text(DateNames.short[month - 1])
        case "c":
            if case .dateTime(let moment) = value { return moment.isoText }
            return date.sqlText
        case "d": return padded(day, 2)
        case "D": return catalog.text(DateNames.shortDays[date.weekday])
        case "E": return catalog.text(DateNames.months[month - 1], context: "alt. month")
        case "F": return catalog.text(DateNames.months[month - 1])
        case "j": return String(day)
        case "l": return catalog.text(DateNames.days[date.weekday])
        case "L": return CalendarDate.isLeap(year) ? "True" : "False"
        case "m": return padded(month, 2)
        case "M": return catalog.text(DateNames.short[month - 1]).pythonTitle
        case "n": return String(month)
        case "N": return catalog.text(DateNames.press[month - 1], context: "abbrev. month")
        case "o": return String(date.isoWeek.year)
        case "r": return mailDate(value, date, zone)
        case "S": return Self.ordinalSuffix(day)
        case "t": return String(CalendarDate.dayCount(year: year, month: month))
        case "U": return String(timestamp(value, date))
        case "w": return String((date.weekday + 1) % 7)
        case "W": return String(date.isoWeek.week)
        case "y": return padded(year % 100, 2)
        case "Y": return padded(year, 4)
        default: return String(date.dayOfYear)
        }
    }

    /// The attribute that Python misses first in a value without a date.
    private static func attribute(_ field: Unicode.Scalar) -> String {
        switch field {
        case "c": "isoformat"
        case "D", "l", "w": "weekday"
        case "d", "j", "S": "day"
        case "b", "E", "F", "m", "M", "n", "N": "month"
        case "o", "W": "isocalendar"
        case "z": "timetuple"
        default: "year"
        }
    }

    private static func ordinalSuffix(_ day: Int) -> String {
        if (11...13).contains(day) { return "th" }
        switch day % 10 {
        case 1: return "st"
        case 2: return "nd"
        case 3: return "rd"
        default: return "th"
        }
    }

    /// `Thu, 21 Dec 2000 16:01:07 +0200`, always in English.
    private func mailDate(_ value: FormattableDate, _ date: CalendarDate, _ zone: (any ZoneRules)?) -> String {
        var moment = LocalDateTime(date: date, time: .midnight, zone: formats.defaultZone)
        if case .dateTime(let given) = value {
            moment = given
            if moment.zone == nil { moment.zone = zone ?? formats.currentZone }
        }
        let (hour, minute, second, _) = moment.time.components
        let (year, month, day) = date.components
        return "\(DateNames.shortDays[date.weekday]), \(padded(day, 2)) \(DateNames.short[month - 1].pythonTitle) "
            + "\(padded(year, 4)) \(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2)) "
            + OffsetText.compact(moment.offset?.seconds ?? 0)
    }

    private func timestamp(_ value: FormattableDate, _ date: CalendarDate) -> Int64 {
        var moment = LocalDateTime(date: date, time: .midnight)
        if case .dateTime(let given) = value { moment = given }
        if moment.zone == nil { moment.zone = formats.defaultZone }
        // Rounded towards zero, as `int()` does.
        return moment.utcMicroseconds / 1_000_000
    }
}
