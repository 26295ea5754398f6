import SQLCore

/// Reads lengths of time in the forms that Django reads: `1 02:03:04.5`, `P1DT2H`, `3 days 04:05:06`.
struct DurationScanner {
    private var rest: ArraySlice<UInt8>

    private init(_ text: String) { rest = Array(text.utf8)[...] }

    static func interval(_ text: String) -> TimeInterval? {
        for form in [standard, iso8601] {
            var scanner = Self(text)
            if let interval = form(&scanner), scanner.rest.isEmpty { return interval }
        }
        return nil
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        let prefix = text.withUTF8Buffer { Array($0) }
        guard rest.starts(with: prefix) else { return false }
        rest = rest.dropFirst(prefix.count)
        return true
    }

    private mutating func number() -> Int64? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.count <= 12 else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int64(String(decoding: digits, as: UTF8.self))
    }

    /// Up to six digits as millionths; further ones are passed over.
    private mutating func fraction() -> Int64? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...12).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        let six = String(decoding: digits.prefix(6), as: UTF8.self)
        return Int64(six + String(repeating: "0", count: 6 - six.utf8.count))
    }

    /// `3 04:05:06.000007`, `3 days, 04:05:06`, `3 days 04:05:06`, `05:06`, `6`
    private static func standard(_ scanner: inout Self) -> TimeInterval? {
        var days: Int64 = 0
        let start = scanner.rest
        let isNegativeDay = scanner.skip("-")
        if let number = scanner.number(), scanner.skip(" ") {
            days = isNegativeDay ? -number : number
            _ = scanner.skip("days, ") || scanner.skip("day, ") || scanner.skip("days ") || scanner.skip("day ")
        } else {
            scanner.rest = start
        }
        let isNegative = scanner.skip("-")
        guard let first = scanner.number() else { return nil }
        var parts = [first]
        while parts.count < 3, scanner.skip(":") {
            guard let next = scanner.number() else { return nil }
            parts.append(next)
        }
        var microseconds: Int64 = 0
        if scanner.skip(".") || scanner.skip(",") {
            guard let fraction = scanner.fraction() else { return nil }
            microseconds = fraction
        }
        var seconds: Int64 = 0
        for part in parts { seconds = seconds * 60 + part }
        let sign: Int64 = isNegative ? -1 : 1
        return TimeInterval(days: days, seconds: sign * seconds, microseconds: sign * microseconds)
    }

    /// `P3DT4H5M6.5S`
    private static func iso8601(_ scanner: inout Self) -> TimeInterval? {
        let sign: Double = scanner.skip("-") ? -1 : 1
        if sign > 0 { _ = scanner.skip("+") }
        guard scanner.skip("P") else { return nil }
        var total = scanner.part("D") * 86_400
        if scanner.skip("T") {
            total += scanner.part("H") * 3600
            total += scanner.part("M") * 60
            total += scanner.part("S")
        }
        let microseconds = (sign * total * 1_000_000).rounded(.toNearestOrEven)
        return Int64(exactly: microseconds).map { TimeInterval(microseconds: $0) }
    }

    /// A number before its unit; 0 when there is none.
    private mutating func part(_ unit: StaticString) -> Double {
        let start = rest
        let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        rest = rest.dropFirst(digits.count)
        let text = String(decoding: digits.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
        guard let number = Double(text), skip(unit) else {
            rest = start
            return 0
        }
        return number
    }
}
