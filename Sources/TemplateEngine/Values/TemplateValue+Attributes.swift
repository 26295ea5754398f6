internal import Formatting
internal import PythonText
internal import SQLCore

extension TemplateValue {
    /// What Python's `getattr` gives for values of its own types: the fields, and the methods that a template can call.
    func attribute(_ name: String) -> TemplateValue? {
        switch self {
        case .string(let text), .safeString(let text): Self.textAttribute(name, text)
        case .dictionary(let dictionary): Self.dictionaryAttribute(name, dictionary)
        case .list(let values): Self.listAttribute(name, values)
        case .tuple: ["count", "index"].contains(name) ? Self.unusable : nil
        case .bool, .integer, .bigInteger: Self.integerAttribute(name, self)
        case .float(let value): Self.floatAttribute(name, value)
        case .date(let date): Self.dateAttribute(name, date)
        case .time(let time): Self.timeAttribute(name, time)
        case .dateTime(let moment): Self.momentAttribute(name, moment)
        case .duration(let duration): Self.durationAttribute(name, duration)
        case .range(let range):
            ["start": range.start, "stop": range.stop, "step": range.step][name].map(TemplateValue.integer)
        default: nil
        }
    }

    private static func method(_ value: @autoclosure @escaping @Sendable () -> TemplateValue) -> TemplateValue {
        .callable(TemplateCallable { value() })
    }

    /// A method that needs arguments.
    private static var unusable: TemplateValue {
        var callable = TemplateCallable { .null }
        callable.needsArguments = true
        return .callable(callable)
    }

    private static let textMethodsWithArguments: Set<String> = [
        "count", "endswith", "find", "index", "join", "ljust", "rjust", "center", "partition", "rpartition",
        "removeprefix", "removesuffix", "replace", "rfind", "rindex", "startswith", "translate", "zfill", "format_map",
        "maketrans",
    ]

    private static func textAttribute(_ name: String, _ text: String) -> TemplateValue? {
        let scalars = text.unicodeScalars
        func all(_ test: (Unicode.Scalar) -> Bool) -> TemplateValue {
            .bool(!scalars.isEmpty && scalars.allSatisfy(test))
        }
        func isCased(_ upper: Bool) -> TemplateValue {
            let cased = scalars.filter { $0.properties.isUppercase || $0.properties.isLowercase }
            return .bool(
                !cased.isEmpty && cased.allSatisfy { upper ? $0.properties.isUppercase : $0.properties.isLowercase })
        }
        let result: TemplateValue
        switch name {
        case "upper": result = .string(text.pythonUppercased())
        case "lower", "casefold": result = .string(text.pythonLowercased())
        case "title": result = .string(text.pythonTitlecased())
        case "capitalize": result = .string(text.pythonCapitalized())
        case "swapcase": result = .string(text.pythonSwapcased())
        case "strip": result = .string(text.pythonStripped())
        case "lstrip": result = .string(String(scalars.drop(while: \.isPythonSpace)))
        case "rstrip":
            result = .string(
                String(String.UnicodeScalarView(scalars.reversed().drop(while: \.isPythonSpace).reversed())))
        case "split", "rsplit": result = .list(text.pythonSplit().map(TemplateValue.string))
        case "splitlines": result = .list(text.pythonLines().map(TemplateValue.string))
        case "isdigit": result = all(\.isPythonDigit)
        case "isdecimal": result = all(\.isPythonDecimal)
        case "isnumeric": result = all(\.isPythonNumeric)
        case "isalpha": result = all(\.isPythonAlpha)
        case "isalnum": result = all { $0.isPythonAlpha || $0.isPythonNumeric }
        case "isspace": result = all(\.isPythonSpace)
        case "isupper": result = isCased(true)
        case "islower": result = isCased(false)
        case "isascii": result = .bool(scalars.allSatisfy(\.isASCII))
        case "isprintable": result = .bool(scalars.allSatisfy(\.isPythonPrintable))
        case "istitle": result = .bool(scalars.contains(where: \.properties.isCased) && text.pythonTitlecased() == text)
        case "format", "expandtabs": result = .string(text)
        default: return textMethodsWithArguments.contains(name) ? unusable : nil
        }
        return method(result)
    }

    private static func dictionaryAttribute(_ name: String, _ dictionary: TemplateDictionary) -> TemplateValue? {
        switch name {
        case "items":
            method(
                .object(
                    DictionaryView(name: "dict_items", entries: dictionary.items.map { .tuple([$0.key, $0.value]) })))
        case "keys": method(.object(DictionaryView(name: "dict_keys", entries: dictionary.keys)))
        case "values": method(.object(DictionaryView(name: "dict_values", entries: dictionary.values)))
        case "copy": method(.dictionary(dictionary))
        case "get", "pop", "setdefault", "fromkeys": unusable
        default: nil
        }
    }

    private static func listAttribute(_ name: String, _ values: [TemplateValue]) -> TemplateValue? {
        switch name {
        case "copy": method(.list(values))
        case "append", "count", "extend", "index", "insert", "remove": unusable
        default: nil
        }
    }

    private static func integerAttribute(_ name: String, _ value: TemplateValue) -> TemplateValue? {
        guard let number = value.number else { return nil }
        switch name {
        case "real", "numerator": return whole(number)
        case "imag": return 0
        case "denominator": return 1
        case "conjugate": return method(whole(number))
        case "is_integer": return method(true)
        case "bit_length":
            return number.int64.map { size in method(.integer(Int64(64 - size.magnitude.leadingZeroBitCount))) }
        case "bit_count": return number.int64.map { size in method(.integer(Int64(size.magnitude.nonzeroBitCount))) }
        case "as_integer_ratio": return method(.tuple([whole(number), 1]))
        default: return nil
        }
    }

    private static func floatAttribute(_ name: String, _ value: Double) -> TemplateValue? {
        switch name {
        case "real": .float(value)
        case "imag": .float(0)
        case "conjugate": method(.float(value))
        case "is_integer": method(.bool(value.isFinite && value == value.rounded(.towardZero)))
        default: nil
        }
    }

    private static func dateAttribute(_ name: String, _ date: CalendarDate) -> TemplateValue? {
        let (year, month, day) = date.components
        switch name {
        case "year": return .integer(Int64(year))
        case "month": return .integer(Int64(month))
        case "day": return .integer(Int64(day))
        case "weekday": return method(.integer(Int64(date.weekday)))
        case "isoweekday": return method(.integer(Int64(date.weekday + 1)))
        case "isoformat": return method(.string(date.sqlText))
        case "toordinal": return method(.integer(Int64(date.daysSinceEpoch) + 719_163))
        case "strftime": return unusable
        default: return nil
        }
    }

    private static func timeAttribute(_ name: String, _ time: TimeOfDay) -> TemplateValue? {
        let (hour, minute, second, microsecond) = time.components
        switch name {
        case "hour": return .integer(Int64(hour))
        case "minute": return .integer(Int64(minute))
        case "second": return .integer(Int64(second))
        case "microsecond": return .integer(Int64(microsecond))
        case "tzinfo": return TemplateValue.null
        case "isoformat": return method(.string(time.sqlText))
        case "strftime": return unusable
        default: return nil
        }
    }

    private static func momentAttribute(_ name: String, _ moment: LocalDateTime) -> TemplateValue? {
        switch name {
        case "date": method(.date(moment.date))
        case "time": method(.time(moment.time))
        case "isoformat": method(.string(moment.isoText))
        case "timestamp": method(.float(Double(moment.utcMicroseconds) / 1_000_000))
        case "tzname": method(moment.offset.map { .string($0.abbreviation) } ?? .null)
        case "utcoffset": method(moment.offset.map { .duration(TimeInterval(seconds: Int64($0.seconds))) } ?? .null)
        case "tzinfo": moment.zone.map { .string($0.name) } ?? TemplateValue.null
        case "fold": .integer(moment.isSecond ? 1 : 0)
        default:
            timeAttribute(name, moment.time) ?? dateAttribute(name, moment.date)
        }
    }

    private static func durationAttribute(_ name: String, _ duration: TimeInterval) -> TemplateValue? {
        let (days, seconds, microseconds) = duration.components
        switch name {
        case "days": return .integer(days)
        case "seconds": return .integer(seconds)
        case "microseconds": return .integer(microseconds)
        case "total_seconds": return method(.float(Double(duration.microseconds) / 1_000_000))
        default: return nil
        }
    }
}

/// What `items`, `keys` and `values` of a dictionary give.
private struct DictionaryView: TemplateObject {
    let name: String
    let entries: [TemplateValue]

    func lookup(_ name: String) -> TemplateValue? { nil }

    var elements: [TemplateValue]? { entries }
    var isSubscriptable: Bool { false }
    var text: String { repr }
    var repr: String { "\(name)(\(TemplateValue.list(entries).repr))" }
    var typeName: String { name }
}
