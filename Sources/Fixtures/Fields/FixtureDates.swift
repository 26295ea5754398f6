import SQLCore

/// Dates, times and lengths of time as fixtures hold them, with Django's words for those that are wrong.
enum FixtureDates {
    static func date(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        switch value {
        case .date: return value
        case .dateTime(let moment, _): return .date(moment.date)
        case .string(let text):
            if let date = CalendarDate(text) ?? compactDate(text) { return .date(date) }
            if DateShape(text).isDate {
                throw .validation(
                    "“\(text)” value has the correct format (YYYY-MM-DD) but it is an invalid date.")
            }
            throw .validation("“\(text)” value has an invalid date format. It must be in YYYY-MM-DD format.")
        default: throw FixtureError(.other, "fromisoformat: argument must be str")
        }
    }

    /// `20240203`, which Python reads since 3.11.
    private static func compactDate(_ text: String) -> CalendarDate? {
        guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
            return nil
        }
        return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    static func dateTime(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        switch value {
        case .dateTime: return value
        case .date(let date): return .dateTime(DateTime(date: date, time: midnight), utcOffset: nil)
        case .string(let text):
            if let moment = DateTime(text) { return .dateTime(moment, utcOffset: DateShape(text).hasZone ? 0 : nil) }
            let shape = DateShape(text)
            if shape.isDateTime {
                throw .validation(
                    "“\(text)” value has the correct format (YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ]) but it is an invalid "
                        + "date/time.")
            }
            if let date = CalendarDate(text) {
                return .dateTime(DateTime(date: date, time: midnight), utcOffset: nil)
            }
            if shape.isDate {
                throw .validation(
                    "“\(text)” value has the correct format (YYYY-MM-DD) but it is an invalid date.")
            }
            throw .validation(
                "“\(text)” value has an invalid format. It must be in YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ] format.")
        default: throw FixtureError(.other, "fromisoformat: argument must be str")
        }
    }

    private static var midnight: TimeOfDay { TimeOfDay(hour: 0, minute: 0) ?? DateTime.epoch.time }

    static func time(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        switch value {
        case .time: return value
        case .dateTime(let moment, _): return .time(moment.time)
        case .string(let text):
            if let time = TimeOfDay(text) { return .time(time) }
            if DateShape(text).isTime {
                throw .validation(
                    "“\(text)” value has the correct format (HH:MM[:ss[.uuuuuu]]) but it is an invalid time.")
            }
            throw .validation("“\(text)” value has an invalid format. It must be in HH:MM[:ss[.uuuuuu]] format.")
        default: throw FixtureError(.other, "fromisoformat: argument must be str")
        }
    }

    static func duration(_ value: PythonValue) throws(FixtureError) -> PythonValue {
        switch value {
        case .duration: return value
        case .string(let text):
            if let interval = DurationScanner.interval(text) { return .duration(interval) }
            throw .validation(
                "“\(text)” value has an invalid format. It must be in [DD] [[HH:]MM:]ss[.uuuuuu] format.")
        default: throw FixtureError(.other, "expected string or bytes-like object, got '\(value.typeName)'")
        }
    }
}

/// What a text looks like, whether or not there is such a day or time.
struct DateShape {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var isDate: Bool { end(of: bytes[...], date: true)?.isEmpty ?? false }
    var isTime: Bool { end(of: bytes[...], date: false)?.isEmpty ?? false }

    var isDateTime: Bool {
        guard let rest = end(of: bytes[...], date: true), let separator = rest.first,
            separator == UInt8(ascii: "T") || separator == UInt8(ascii: " "),
            let zone = end(of: rest.dropFirst(), date: false)
        else { return false }
        return isZone(zone.drop { $0 == 0x20 || (0x09...0x0D).contains($0) })
    }

    /// Whether an offset from UTC is given.
    var hasZone: Bool {
        guard let last = bytes.last else { return false }
        let isZulu = last == UInt8(ascii: "Z") || last == UInt8(ascii: "z")
        return isZulu || bytes.dropFirst(11).contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    }

    /// What follows a date or a time at the start; `nil` when there is none.
    private func end(of text: ArraySlice<UInt8>, date: Bool) -> ArraySlice<UInt8>? {
        var rest = text
        func digits(_ range: ClosedRange<Int>) -> Bool {
            let found = rest.prefix(range.upperBound).prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(found.count)
            return range.contains(found.count)
        }
        func skip(_ byte: UInt8) -> Bool {
            guard rest.first == byte else { return false }
            rest = rest.dropFirst()
            return true
        }
        if date {
            let isDate =
                digits(4...4) && skip(UInt8(ascii: "-")) && digits(1...2) && skip(UInt8(ascii: "-")) && digits(1...2)
            return isDate ? rest : nil
        }
        guard digits(1...2), skip(UInt8(ascii: ":")), digits(1...2) else { return nil }
        guard skip(UInt8(ascii: ":")) else { return rest }
        guard digits(1...2) else { return nil }
        guard skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ",")) else { return rest }
        return digits(1...12) ? rest : nil
    }

    private func isZone(_ zone: ArraySlice<UInt8>) -> Bool {
        guard let first = zone.first else { return true }
        if first == UInt8(ascii: "Z") { return zone.count == 1 }
        guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return false }
        let digits = zone.dropFirst().filter { $0 != UInt8(ascii: ":") }
        return (digits.count == 2 || digits.count == 4) && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
}
