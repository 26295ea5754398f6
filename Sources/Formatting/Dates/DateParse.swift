internal import PythonText
public import SQLCore

/// Reads dates and times: Django's `django.utils.dateparse`.
///
/// What is no date gives `nil`; what has the form of one, but is none (the 30th of February), throws `ValueError`.
public enum DateParse {
    /// ```swift
    /// try DateParse.date("2012-4-9")    // 2012-04-09
    /// ```
    public static func date(_ text: String) throws(FormattingError) -> CalendarDate? {
        let scalars = Array(text.unicodeScalars)
        if let date = ISODate.date(scalars) { return date }
        var scanner = DigitPattern(scalars)
        guard let year = scanner.number(4, 4), scanner.take("-"), let month = scanner.number(1, 2), scanner.take("-"),
            let day = scanner.number(1, 2), scanner.isAtEnd
        else { return nil }
        return try checked(year, month, day)
    }

    /// A time without a zone; an offset is read and dropped.
    public static func time(_ text: String) throws(FormattingError) -> TimeOfDay? {
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "T" { scalars.removeFirst() }
        if let (time, _) = ISODate.time(scalars[...]) { return time }
        var scanner = DigitPattern(Array(text.unicodeScalars))
        guard let parts = clock(&scanner), scanner.isAtEnd else { return nil }
        return try checked(parts)
    }

    /// A date and a time, with the offset if it has one.
    public static func dateTime(_ text: String) throws(FormattingError) -> LocalDateTime? {
        let scalars = Array(text.unicodeScalars)
        if let moment = ISODate.dateTime(scalars) { return moment }
        var scanner = DigitPattern(scalars)
        guard let year = scanner.number(4, 4), scanner.take("-"), let month = scanner.number(1, 2), scanner.take("-"),
            let day = scanner.number(1, 2), scanner.take("T") || scanner.take(" "), let parts = clock(&scanner)
        else { return nil }
        scanner.skipSpaces()
        var zone: FixedZone?
        if scanner.take("Z") {
            zone = .utc
        } else if let sign = scanner.sign() {
            guard let hours = scanner.number(2, 2) else { return nil }
            var minutes = 0
            if !scanner.isAtEnd {
                _ = scanner.take(":")
                guard let rest = scanner.number(2, 2) else { return nil }
                minutes = rest
            }
            let offset = sign * (hours * 60 + minutes)
            let size = Int(offset.magnitude)
            zone = FixedZone(
                seconds: offset * 60, name: (offset < 0 ? "-" : "+") + padded(size / 60, 2) + padded(size % 60, 2))
        }
        guard scanner.isAtEnd else { return nil }
        return LocalDateTime(date: try checked(year, month, day), time: try checked(parts), zone: zone)
    }

    private typealias Clock = (hour: Int, minute: Int, second: Int, microsecond: Int)

    /// `H:M[:S[.f]]`
    private static func clock(_ scanner: inout DigitPattern) -> Clock? {
        guard let hour = scanner.number(1, 2), scanner.take(":"), let minute = scanner.number(1, 2) else { return nil }
        var clock: Clock = (hour, minute, 0, 0)
        let before = scanner
        guard scanner.take(":"), let second = scanner.number(1, 2) else {
            scanner = before
            return clock
        }
        clock.second = second
        let seconds = scanner
        if scanner.take(".") || scanner.take(",") {
            guard let fraction = scanner.digits(1, 12) else {
                scanner = seconds
                return clock
            }
            let six = (fraction + [0, 0, 0, 0, 0]).prefix(6)
            clock.microsecond = six.reduce(0) { $0 * 10 + Int($1) }
        }
        return clock
    }

    private static func checked(_ year: Int, _ month: Int, _ day: Int) throws(FormattingError) -> CalendarDate {
        if let date = CalendarDate(year: year, month: month, day: day) { return date }
        if year < 1 { throw FormattingError(.valueError, "year \(year) is out of range") }
        if !(1...12).contains(month) { throw FormattingError(.valueError, "month must be in 1..12") }
        throw FormattingError(.valueError, "day is out of range for month")
    }

    private static func checked(_ clock: Clock) throws(FormattingError) -> TimeOfDay {
        if let time = TimeOfDay(
            hour: clock.hour, minute: clock.minute, second: clock.second, microsecond: clock.microsecond)
        {
            return time
        }
        if clock.hour > 23 { throw FormattingError(.valueError, "hour must be in 0..23") }
        if clock.minute > 59 { throw FormattingError(.valueError, "minute must be in 0..59") }
        throw FormattingError(.valueError, "second must be in 0..59")
    }
}

/// Steps through text of digits and signs; digits of any script count.
struct DigitPattern {
    private let text: [Unicode.Scalar]
    private(set) var position = 0

    init(_ text: [Unicode.Scalar]) { self.text = text }

    /// At the end, or before a line break that ends the text.
    var isAtEnd: Bool { position == text.count || position == text.count - 1 && text[position] == "\n" }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == scalar else { return false }
        position += 1
        return true
    }

    mutating func take(_ word: String) -> Bool {
        guard text[position...].starts(with: word.unicodeScalars) else { return false }
        position += word.unicodeScalars.count
        return true
    }

    mutating func skipSpaces() {
        while position < text.count, text[position].isPythonSpace, !isAtEnd { position += 1 }
    }

    mutating func sign() -> Int? { take("+") ? 1 : take("-") ? -1 : nil }

    mutating func digits(_ minimum: Int, _ maximum: Int) -> [UInt8]? {
        let digits = text[position...].prefix(maximum).prefix { $0.isPythonDecimal }.compactMap(digitValue)
        guard digits.count >= minimum else { return nil }
        position += digits.count
        return digits
    }

    mutating func number(_ minimum: Int, _ maximum: Int) -> Int? {
        digits(minimum, maximum)?.reduce(0) { $0 * 10 + Int($1) }
    }
}
