internal import Formatting
internal import SQLCore

extension TemplateValue {
    /// Python's `+` of two values; `nil` where it is not defined.
    func adding(_ other: TemplateValue) -> TemplateValue? {
        switch (self, other) {
        case (.safeString(let left), .safeString(let right)): return .safeString(left + right)
        case (.list(let left), .list(let right)): return .list(left + right)
        case (.tuple(let left), .tuple(let right)): return .tuple(left + right)
        case (.duration(let left), .duration(let right)):
            return .duration(TimeInterval(microseconds: left.microseconds &+ right.microseconds))
        case (.date(let date), .duration(let span)), (.duration(let span), .date(let date)):
            return CalendarDate(daysSinceEpoch: Int64(date.daysSinceEpoch) + span.components.days).map(
                TemplateValue.date)
        case (.dateTime(let moment), .duration(let span)), (.duration(let span), .dateTime(let moment)):
            let (sum, overflows) = moment.wallClockMicroseconds.addingReportingOverflow(span.microseconds)
            guard !overflows, let shifted = DateTime(microseconds: sum) else { return nil }
            var result = moment
            (result.date, result.time, result.isSecond) = (shifted.date, shifted.time, false)
            return .dateTime(result)
        default: break
        }
        if let left = plainString, let right = other.plainString { return .string(left + right) }
        guard let left = number, let right = other.number else { return nil }
        switch (self, other) {
        case (.float, .decimal), (.decimal, .float): return nil
        case (.float, _), (_, .float): return .float(left.double + right.double)
        case (.decimal, _), (_, .decimal): return (left + right).map { .decimal($0.rounded(toSignificantDigits: 28)) }
        default: return (left + right).map(Self.whole)
        }
    }
}
