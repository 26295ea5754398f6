/// Reads dates and times from UTF-8, one byte after the other.
///
/// It accepts what `django.utils.dateparse` accepts, ASCII digits only.
struct DigitScanner<Bytes: Collection<UInt8>> {
    private let bytes: Bytes
    private var position: Bytes.Index

    init(_ bytes: Bytes) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }
    private var peek: UInt8? { isAtEnd ? nil : bytes[position] }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        bytes.formIndex(after: &position)
        return true
    }

    /// Between `minimum` and `maximum` digits, as a number.
    private mutating func number(_ minimum: Int, _ maximum: Int) -> Int? {
        var value = 0
        var count = 0
        while count < maximum, let byte = peek, byte >= 0x30, byte <= 0x39 {
            value = value * 10 + Int(byte - 0x30)
            count += 1
            bytes.formIndex(after: &position)
        }
        return count >= minimum ? value : nil
    }

    mutating func date() -> CalendarDate? {
        guard let year = number(4, 4), skip(UInt8(ascii: "-")), let month = number(1, 2),
            skip(UInt8(ascii: "-")), let day = number(1, 2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    mutating func dateTimeSeparator() -> Bool {
        if skip(UInt8(ascii: "T")) || skip(UInt8(ascii: "t")) { return true }
        guard skip(UInt8(ascii: " ")) else { return false }
        while skip(UInt8(ascii: " ")) {}
        return true
    }

    mutating func time() -> TimeOfDay? {
        guard let hour = number(1, 2), skip(UInt8(ascii: ":")), let minute = number(1, 2) else { return nil }
        guard skip(UInt8(ascii: ":")) else { return TimeOfDay(hour: hour, minute: minute) }
        guard let second = number(1, 2) else { return nil }
        guard skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ",")) else {
            return TimeOfDay(hour: hour, minute: minute, second: second)
        }
        guard let microsecond = fraction() else { return nil }
        return TimeOfDay(hour: hour, minute: minute, second: second, microsecond: microsecond)
    }

    /// One to six digits as microseconds; further ones are dropped.
    private mutating func fraction() -> Int? {
        var value = 0
        var count = 0
        while let byte = peek, byte >= 0x30, byte <= 0x39 {
            if count < 6 {
                value = value * 10 + Int(byte - 0x30)
                count += 1
            }
            bytes.formIndex(after: &position)
        }
        guard count > 0 else { return nil }
        while count < 6 {
            value *= 10
            count += 1
        }
        return value
    }

    /// `Z`, `+HH`, `+HHMM` or `+HH:MM` as seconds; 0 when there is none.
    mutating func utcOffset() -> Int? {
        while skip(UInt8(ascii: " ")) {}
        if isAtEnd || skip(UInt8(ascii: "Z")) || skip(UInt8(ascii: "z")) { return 0 }
        let isNegative: Bool
        if skip(UInt8(ascii: "+")) {
            isNegative = false
        } else if skip(UInt8(ascii: "-")) {
            isNegative = true
        } else {
            return nil
        }
        guard let hours = number(2, 2) else { return nil }
        var minutes = 0
        if !isAtEnd {
            _ = skip(UInt8(ascii: ":"))
            guard let value = number(2, 2) else { return nil }
            minutes = value
        }
        // Python refuses an offset of a whole day or more.
        guard hours < 24, minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
    }
}
