public import Formatting

/// Django's filters for dates and times.
public enum DateFilters {
    static func register(in library: inout Library) {
        library.filter("date", arguments: .optional, expectsLocalTime: true) {
            .string(try date($0.value, $0.argument, $0.context.formats))
        }
        library.filter("time", arguments: .optional, expectsLocalTime: true) {
            .string(time($0.value, $0.argument, $0.context.formats))
        }
        library.filter("timesince", arguments: .optional) { .string(try since($0, isReversed: false)) }
        library.filter("timeuntil", arguments: .optional) { .string(try since($0, isReversed: true)) }
    }

    private static func isNothing(_ value: TemplateValue) -> Bool {
        if case .null = value { true } else { value.plainString?.isEmpty == true }
    }

    /// A date in a format, or in the format of a name; nothing for what is no date.
    public static func date(_ value: TemplateValue, _ format: TemplateValue?, _ formats: Formats) throws -> String {
        if isNothing(value) { return "" }
        let name = format.flatMap { $0.isTrue ? $0.text : nil } ?? "DATE_FORMAT"
        do {
            return try formats.date(value.formattableDate, name)
        } catch let error where error.kind == .attributeError {
            do {
                return try DateFormat(formats).format(value.formattableDate, format?.text ?? "None")
            } catch let error where error.kind == .attributeError {
                return ""
            } catch {
                throw TemplateError(error)
            }
        } catch {
            throw TemplateError(error)
        }
    }

    /// A time in a format, or in the format of a name; nothing for what is no time.
    public static func time(_ value: TemplateValue, _ format: TemplateValue?, _ formats: Formats) -> String {
        if isNothing(value) { return "" }
        let name = format.flatMap { $0.isTrue ? $0.text : nil } ?? "TIME_FORMAT"
        if let text = try? formats.time(value.formattableDate, name) { return text }
        let text = try? DateFormat(formats, isTimeOnly: true).format(value.formattableDate, format?.text ?? "None")
        return text ?? ""
    }

    private static func since(_ input: FilterInput, isReversed: Bool) throws -> String {
        guard input.value.isTrue else { return "" }
        let other = input.argument.flatMap { $0.isTrue ? $0.formattableDate : nil }
        do {
            return try TimeSince(input.context.formats)
                .text(from: input.value.formattableDate, to: other, isReversed: isReversed)
        } catch let error where error.kind == .valueError || error.kind == .typeError {
            return ""
        } catch {
            throw TemplateError(error)
        }
    }
}

extension TemplateError {
    init(_ error: FormattingError) { self.init(Code(error.kind.rawValue), error.message) }
}

extension TemplateValue {
    /// The value for a date format.
    public var formattableDate: FormattableDate {
        switch self {
        case .date(let date): .date(date)
        case .time(let time): .time(time)
        case .dateTime(let moment): .dateTime(moment)
        default: .other(typeName: typeName)
        }
    }
}
