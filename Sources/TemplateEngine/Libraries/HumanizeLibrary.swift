public import Formatting
internal import PythonText
internal import SQLCore

extension Library {
    /// `{% load humanize %}`
    static let humanize: Library = {
        var library = Library()
        library.filter("ordinal", isSafe: true) { try Humanize.ordinal($0.value, $0.context.formats) }
        library.filter("intcomma", arguments: .optional, isSafe: true) {
            try Humanize.intComma($0.value, usesLanguage: $0.argument?.isTrue ?? true, $0.context.formats)
        }
        library.filter("intword") { try Humanize.intWord($0.value, $0.context.formats) }
        library.filter("apnumber", isSafe: true) { try Humanize.pressNumber($0.value, $0.context.formats) }
        library.filter("naturalday", arguments: .optional, expectsLocalTime: true) {
            try Humanize.naturalDay($0.value, $0.argument, $0.context.formats)
        }
        library.filter("naturaltime") { try Humanize.naturalTime($0.value, $0.context.formats) }
        return library
    }()
}

/// Numbers and times as people say them: Django's `humanize`.
public enum Humanize {
    /// The integer, or `nil` where `int()` refuses the value.
    private static func integer(_ value: TemplateValue) throws -> TemplateValue? {
        do {
            return try value.converted(toInteger: ())
        } catch let error as TemplateError where error.code == .typeError || error.code == .valueError {
            return nil
        }
    }

    /// `1st`, `22nd`.
    public static func ordinal(_ value: TemplateValue, _ formats: Formats) throws -> TemplateValue {
        guard let integer = try integer(value), let number = integer.number else { return value }
        if number.isNegative { return .string(integer.text) }
        let hundred = number.modulo(100) ?? 0
        let text: String
        if (11...13).contains(hundred) {
            text = formats.catalog.text("{}th", context: "ordinal 11, 12, 13")
        } else {
            let digit = hundred % 10
            let suffix = digit == 1 ? "st" : digit == 2 ? "nd" : digit == 3 ? "rd" : "th"
            text = formats.catalog.text("{}\(suffix)", context: "ordinal \(digit)")
        }
        return .safeString(text.pythonReplacing("{}", with: integer.text))
    }

    /// `4,500,000`.
    public static func intComma(_ value: TemplateValue, usesLanguage: Bool = true, _ formats: Formats) throws
        -> TemplateValue
    {
        guard usesLanguage else { return .string(withCommas(value.text)) }
        let number: TemplateValue
        switch value {
        case .float, .decimal: number = value
        default:
            guard let integer = try integer(value) else { return .string(withCommas(value.text)) }
            number = integer
        }
        if case .decimal(let decimal) = number, !decimal.isFinite {
            throw TemplateError.type("bad operand type for abs(): 'str'")
        }
        return .string(number.formattable.map { formats.number($0, forcesGrouping: true) } ?? number.text)
    }

    private static func withCommas(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let sign = scalars.first == "-" ? 1 : 0
        let digits = scalars.dropFirst(sign).prefix { $0.isPythonDecimal }
        guard !digits.isEmpty else { return text }
        var result = String(String.UnicodeScalarView(scalars.prefix(sign)))
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += "," }
            result.unicodeScalars.append(digit)
        }
        return result + String(String.UnicodeScalarView(scalars.dropFirst(sign + digits.count)))
    }

    private static let largeNumbers = [
        (6, "million"), (9, "billion"), (12, "trillion"), (15, "quadrillion"), (18, "quintillion"), (21, "sextillion"),
        (24, "septillion"), (27, "octillion"), (30, "nonillion"), (33, "decillion"), (100, "googol"),
    ]

    /// `1.2 million`.
    public static func intWord(_ value: TemplateValue, _ formats: Formats) throws -> TemplateValue {
        guard let integer = try integer(value), let number = integer.number else { return value }
        let digits = number.digits.count
        guard !number.isZero, digits >= 7 else { return integer }
        for (exponent, name) in largeNumbers where digits <= exponent + 3 {
            let quotient = number.shifted(by: -exponent).double
            // Rounded away from one, so that the plural is taken for 1.1.
            let rounded = quotient.magnitude > 1 ? max(quotient.magnitude.rounded(), 2) : quotient.magnitude.rounded()
            let text = formats.catalog.text("%(value)s \(name)", "%(value)s \(name)", count: rounded)
            let shown = try NumberFilters.floatFormat(.float(quotient), .integer(1), formats)
            return .string(text.pythonReplacing("%(value)s", with: shown.text))
        }
        return integer
    }

    private static let numberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

    /// The words for 1 to 9, as the Associated Press writes them.
    public static func pressNumber(_ value: TemplateValue, _ formats: Formats) throws -> TemplateValue {
        guard let integer = try integer(value) else { return value }
        guard case .integer(let number) = integer, (1...9).contains(number) else { return integer }
        return .string(formats.catalog.text(numberWords[Int(number) - 1]))
    }

    /// `today`, `yesterday`, `tomorrow`, or the date.
    public static func naturalDay(_ value: TemplateValue, _ format: TemplateValue?, _ formats: Formats) throws
        -> TemplateValue
    {
        let date: CalendarDate
        var zone: (any ZoneRules)?
        switch value {
        case .date(let day): date = day
        case .dateTime(let moment): (date, zone) = (moment.date, moment.zone)
        default: return value
        }
        let today = LocalDateTime(microseconds: formats.now(), in: zone ?? formats.defaultZone).date
        switch date.daysSinceEpoch - today.daysSinceEpoch {
        case 0: return .string(formats.catalog.text("today"))
        case 1: return .string(formats.catalog.text("tomorrow"))
        case -1: return .string(formats.catalog.text("yesterday"))
        default: return .string(try DateFilters.date(.date(date), format, formats))
        }
    }

    /// `3 minutes ago`, `2 hours from now`.
    public static func naturalTime(_ value: TemplateValue, _ formats: Formats) throws -> TemplateValue {
        guard case .dateTime(let moment) = value else {
            if case .date = value {
                throw TemplateError(.attributeError, "'datetime.date' object has no attribute 'utcoffset'")
            }
            return value
        }
        var now = LocalDateTime(
            microseconds: formats.now(), in: moment.zone == nil ? formats.defaultZone : FixedZone.utc)
        if moment.zone == nil { now.zone = nil }
        let isPast = moment.utcMicroseconds < now.utcMicroseconds
        let (days, seconds, _) = TimeInterval(
            microseconds: isPast
                ? now.utcMicroseconds - moment.utcMicroseconds : moment.utcMicroseconds - now.utcMicroseconds
        ).components
        let catalog = formats.catalog
        let side = isPast ? "ago" : "from now"
        if days != 0 {
            var words = TimeSince(formats)
            words.context = isPast ? "naturaltime-past" : "naturaltime-future"
            let delta = try words.text(from: .dateTime(moment), to: .dateTime(now), isReversed: !isPast)
            return .string(catalog.text("%(delta)s \(side)").pythonReplacing("%(delta)s", with: delta))
        }
        if seconds == 0 { return .string(catalog.text("now")) }
        let (count, unit) =
            seconds < 60 ? (seconds, "second") : seconds < 3600 ? (seconds / 60, "minute") : (seconds / 3600, "hour")
        let article = unit == "hour" ? "an" : "a"
        let text = catalog.text(
            "\(article) \(unit) \(side)", "%(count)s\u{A0}\(unit)s \(side)", count: Double(count))
        return .string(text.pythonReplacing("%(count)s", with: String(count)))
    }
}
