import Models
import SQLCore

/// Calls of Python's standard library that make values: `datetime`, `decimal`, `uuid`, `re`, `collections`, `os.path`.
enum StandardLibrary {
    typealias Keywords = [(name: String, value: PythonValue)]

    /// The value of a call; `nil` for functions that are not known here, or when an argument is not.
    static func call(_ path: String, _ arguments: [PythonValue], _ keywords: Keywords) -> PythonValue? {
        switch path {
        case "datetime.datetime": dateTime(arguments, keywords)
        case "datetime.datetime.now", "datetime.datetime.today", "datetime.datetime.utcnow":
            .literal(.dateTime(.now, utcOffset: arguments.isEmpty && keywords.isEmpty ? nil : 0))
        case "django.utils.timezone.now": .literal(.dateTime(.now, utcOffset: 0))
        case "datetime.date.today", "django.utils.timezone.localdate": .literal(.date(DateTime.now.date))
        case "datetime.date": date(arguments, keywords)
        case "datetime.time": time(arguments, keywords)
        case "datetime.timedelta", "django.utils.timezone.timedelta":
            interval(arguments, keywords).map { .literal(.interval($0)) }
        case "datetime.timezone": zone(arguments)
        case "zoneinfo.ZoneInfo", "pytz.timezone", "django.utils.timezone.get_fixed_timezone":
            arguments.first?.string == "UTC" ? .reference("datetime.timezone.utc") : nil
        case "decimal.Decimal": decimal(arguments.first)
        case "uuid.UUID": uuid(arguments.first ?? keywords.first { $0.name == "hex" }?.value)
        case "uuid.uuid4", "uuid.uuid1": .literal(.uuid(randomUUID()))
        case "re.compile": pattern(arguments, keywords)
        case "collections.OrderedDict": PythonBuiltins.dictionary(arguments.first, keywords)
        case "os.path.join", "posixpath.join": joined(arguments)
        case "os.path.basename": arguments.first?.string.map { .string(String($0.split(separator: "/").last ?? "")) }
        case "os.getenv", "os.environ.get": arguments.count > 1 ? arguments[1] : PythonValue.none
        case "copy.copy", "copy.deepcopy": arguments.first
        default: nil
        }
    }

    /// Arguments by position or name as whole numbers; `nil` if one is something else.
    private static func numbers(_ names: [String], _ arguments: [PythonValue], _ keywords: Keywords) -> [String: Int]? {
        var result: [String: Int] = [:]
        for (name, value) in zip(names, arguments).map({ ($0, $1) }) + keywords.map({ ($0.name, $0.value) })
        where names.contains(name) {
            guard let number = value.int.flatMap({ Int(exactly: $0) }) else { return nil }
            result[name] = number
        }
        return result
    }

    private static func date(_ arguments: [PythonValue], _ keywords: Keywords) -> PythonValue? {
        guard let parts = numbers(["year", "month", "day"], arguments, keywords), let year = parts["year"],
            let month = parts["month"], let day = parts["day"]
        else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { .literal(.date($0)) }
    }

    private static let timeNames = ["hour", "minute", "second", "microsecond"]

    private static func clock(_ parts: [String: Int]) -> TimeOfDay? {
        TimeOfDay(
            hour: parts["hour"] ?? 0, minute: parts["minute"] ?? 0, second: parts["second"] ?? 0,
            microsecond: parts["microsecond"] ?? 0)
    }

    private static func time(_ arguments: [PythonValue], _ keywords: Keywords) -> PythonValue? {
        numbers(timeNames, arguments, keywords).flatMap(clock).map { .literal(.time($0)) }
    }

    private static func dateTime(_ arguments: [PythonValue], _ keywords: Keywords) -> PythonValue? {
        let names = ["year", "month", "day"] + timeNames
        guard let parts = numbers(names, Array(arguments.prefix(7)), keywords), let year = parts["year"],
            let month = parts["month"], let day = parts["day"],
            let date = CalendarDate(year: year, month: month, day: day), let time = clock(parts)
        else { return nil }
        let zone = keywords.first { $0.name == "tzinfo" }?.value ?? (arguments.count > 7 ? arguments[7] : nil)
        let offset: Int?
        switch zone {
        case nil, .literal(.null)?: offset = nil
        case .reference("datetime.timezone.utc")?: offset = 0
        case .literal(.interval(let interval))?: offset = Int(exactly: interval.microseconds / 1_000_000)
        default: return nil
        }
        return .literal(.dateTime(DateTime(date: date, time: time), utcOffset: offset))
    }

    private static func zone(_ arguments: [PythonValue]) -> PythonValue? {
        // As a time zone it is its distance from UTC.
        guard case .literal(.interval(let interval))? = arguments.first else { return nil }
        return .literal(.interval(interval))
    }

    private static let units: [(name: String, microseconds: Double)] = [
        ("days", 86_400_000_000), ("seconds", 1_000_000), ("microseconds", 1), ("milliseconds", 1000),
        ("minutes", 60_000_000), ("hours", 3_600_000_000), ("weeks", 604_800_000_000),
    ]

    private static func interval(_ arguments: [PythonValue], _ keywords: Keywords) -> TimeInterval? {
        var total: Double = 0
        var exact: Int64 = 0
        let named = zip(units.map(\.name), arguments).map { ($0, $1) } + keywords.map { ($0.name, $0.value) }
        for (name, value) in named {
            guard let unit = units.first(where: { $0.name == name }) else { return nil }
            if let number = value.int {
                let (product, overflows) = number.multipliedReportingOverflow(by: Int64(unit.microseconds))
                let (sum, sumOverflows) = exact.addingReportingOverflow(product)
                if overflows || sumOverflows { return nil }
                exact = sum
            } else if let number = value.double {
                total += number * unit.microseconds
            } else {
                return nil
            }
        }
        guard let rest = Int64(exactly: total.rounded(.toNearestOrEven)) else { return nil }
        let (sum, overflows) = exact.addingReportingOverflow(rest)
        return overflows ? nil : TimeInterval(microseconds: sum)
    }

    private static func decimal(_ value: PythonValue?) -> PythonValue? {
        guard let value else { return .literal(.decimal("0")) }
        if let number = value.int { return .literal(.decimal(String(number))) }
        if let text = value.string {
            let trimmed = text.filter { $0 != "_" && !$0.isWhitespace }
            return Double(trimmed) == nil ? nil : .literal(.decimal(trimmed))
        }
        guard case .literal(.float(let number)) = value, number == number.rounded() else {
            if case .literal(.decimal) = value { return value }
            return value.double.map { .literal(.decimal($0.description)) }
        }
        return Int64(exactly: number).map { .literal(.decimal(String($0))) }
    }

    private static func uuid(_ value: PythonValue?) -> PythonValue? {
        guard let text = value?.string else { return nil }
        let digits = text.lowercased().filter { $0.isHexDigit }
        guard digits.utf8.count == 32 else { return nil }
        return .literal(.uuid(hyphenated(digits)))
    }

    private static func hyphenated(_ digits: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { result += "-" }
            result.append(digit)
        }
        return result
    }

    private static func randomUUID() -> String {
        var digits = (0..<32).map { _ in String(UInt8.random(in: 0..<16), radix: 16) }
        // RFC 4122, 4.4: version 4, variant 10.
        digits[12] = "4"
        digits[16] = String(UInt8.random(in: 8..<12), radix: 16)
        return hyphenated(digits.joined())
    }

    private static func pattern(_ arguments: [PythonValue], _ keywords: Keywords) -> PythonValue? {
        guard let text = arguments.first?.string else { return nil }
        let flags = keywords.first { $0.name == "flags" }?.value ?? (arguments.count > 1 ? arguments[1] : nil)
        // Python notes that a pattern of text is Unicode.
        guard let flags else { return .literal(.pattern(text, flags: 32)) }
        return flags.int.map { .literal(.pattern(text, flags: $0 | ($0 & 256 == 0 ? 32 : 0))) }
    }

    private static func joined(_ arguments: [PythonValue]) -> PythonValue? {
        var path = ""
        for argument in arguments {
            guard let part = argument.string else { return nil }
            if part.hasPrefix("/") || path.isEmpty {
                path = part
            } else {
                path += path.hasSuffix("/") ? part : "/" + part
            }
        }
        return .string(path)
    }
}
