/// Writes moments in the proleptic Gregorian calendar without making a `String`.
enum ISODateTime {
    static let microsecondsPerDay: Int64 = 86_400_000_000

    /// Appends `2024-05-06T07:08:09.123456`, in UTC, without a fraction if it is zero.
    static func append(_ microseconds: Int64, to bytes: inout [UInt8]) {
        var days = microseconds / microsecondsPerDay
        var time = microseconds % microsecondsPerDay
        if time < 0 {
            time += microsecondsPerDay
            days -= 1
        }
        let date = civil(daysSince1970: days)
        let seconds = time / 1_000_000
        let fraction = time % 1_000_000
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 26) { text in
            put(date.year / 100, at: 0, in: text)
            put(date.year % 100, at: 2, in: text)
            text[4] = UInt8(ascii: "-")
            put(date.month, at: 5, in: text)
            text[7] = UInt8(ascii: "-")
            put(date.day, at: 8, in: text)
            text[10] = UInt8(ascii: "T")
            put(seconds / 3600, at: 11, in: text)
            text[13] = UInt8(ascii: ":")
            put(seconds / 60 % 60, at: 14, in: text)
            text[16] = UInt8(ascii: ":")
            put(seconds % 60, at: 17, in: text)
            guard fraction != 0 else { return bytes.append(contentsOf: text[..<19]) }
            text[19] = UInt8(ascii: ".")
            put(fraction / 10_000, at: 20, in: text)
            put(fraction / 100 % 100, at: 22, in: text)
            put(fraction % 100, at: 24, in: text)
            bytes.append(contentsOf: text)
        }
    }

    /// Appends `+02:00`, with seconds if there are any; `Z` for zero.
    static func append(utcOffset offset: Int, to bytes: inout [UInt8]) {
        guard offset != 0 else { return bytes.append(UInt8(ascii: "Z")) }
        bytes.append(UInt8(ascii: offset < 0 ? "-" : "+"))
        let seconds = Int64(offset.magnitude % 86_400)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { text in
            put(seconds / 3600, at: 0, in: text)
            text[2] = UInt8(ascii: ":")
            put(seconds / 60 % 60, at: 3, in: text)
            text[5] = UInt8(ascii: ":")
            put(seconds % 60, at: 6, in: text)
            bytes.append(contentsOf: text[..<(seconds % 60 == 0 ? 5 : 8)])
        }
    }

    /// Writes two digits.
    private static func put(_ value: Int64, at index: Int, in text: UnsafeMutableBufferPointer<UInt8>) {
        let digits = value.magnitude % 100
        text[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits / 10)
        text[index + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits % 10)
    }

    // https://howardhinnant.github.io/date_algorithms.html#civil_from_days
    private static func civil(daysSince1970 days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
