/// When the clocks of a zone were and will be changed.
///
/// An object, so that zones can be handed around at the cost of one reference.
final class TransitionTable: Sendable {
    /// Seconds since 1970, ascending.
    private let transitions: [Int64]
    /// The same as clocks show them, for the first and for the second of two equal times.
    private let firstLocal: [Int64]
    private let secondLocal: [Int64]
    /// What begins at each transition.
    private let periods: [ZonePeriod]
    private let before: ZonePeriod
    private let after: After

    private enum After: Sendable {
        case period(ZonePeriod)
        case rule(PosixRule)
    }

    static let utc = TransitionTable(.utc)

    private init(_ period: ZonePeriod) {
        transitions = []
        firstLocal = []
        secondLocal = []
        periods = []
        before = period
        after = .period(period)
    }

    init(_ file: ZoneFileContent) {
        let saved = DaylightSaving(file).seconds
        let types = zip(file.types, saved).map { type, dst in
            ZonePeriod(offset: type.offset, dst: dst, abbreviation: type.abbreviation)
        }
        let periods = file.typeIndices.map { types[$0] }
        self.periods = periods
        transitions = file.transitions
        before = file.types.firstIndex { !$0.isDST }.map { types[$0] } ?? periods.first ?? types[0]
        if let rule = file.footer {
            after = if let period = rule.onlyPeriod { .period(period) } else { .rule(rule) }
        } else {
            after = .period(periods.last ?? types[types.count - 1])
        }
        var first: [Int64] = []
        var second: [Int64] = []
        // Python takes the first type of the file as what held before the first transition.
        var previous = types[0].offset
        for (transition, period) in zip(file.transitions, periods) {
            first.append(transition.clampedAdding(max(previous, period.offset)))
            second.append(transition.clampedAdding(min(previous, period.offset)))
            previous = period.offset
        }
        firstLocal = first
        secondLocal = second
    }

    /// The abbreviation, if the zone has never had another time.
    var fixedAbbreviation: String? {
        guard case .period(let period) = after, before == period, periods.allSatisfy({ $0 == period }) else {
            return nil
        }
        return period.abbreviation
    }

    var isAlwaysUTC: Bool {
        guard case .period(let period) = after else { return false }
        return period.offset == 0 && before.offset == 0 && periods.allSatisfy { $0.offset == 0 }
    }

    // MARK: - Moments

    /// What holds at a second, and between which transitions.
    func span(at second: Int64) -> ZoneSpan {
        guard let first = transitions.first, let last = transitions.last else { return spanAfter(second, from: .min) }
        if second < first { return ZoneSpan(lower: .min, upper: first, period: before) }
        if second > last { return spanAfter(second, from: last) }
        let index = transitions.upperBound(of: second)
        let upper = index < transitions.count ? transitions[index] : last.clampedAdding(1)
        return ZoneSpan(lower: transitions[index - 1], upper: upper, period: periods[index - 1])
    }

    private func spanAfter(_ second: Int64, from last: Int64) -> ZoneSpan {
        switch after {
        case .period(let period): return ZoneSpan(lower: last.clampedAdding(1), upper: .max, period: period)
        case .rule(let rule):
            let span = rule.span(at: second)
            return ZoneSpan(lower: max(span.lower, last.clampedAdding(1)), upper: span.upper, period: span.period)
        }
    }

    /// Whether clocks showed the time of this second before.
    func isSecond(_ second: Int64) -> Bool {
        if let first = transitions.first, second < first { return false }
        if let last = transitions.last, second <= last {
            return isSecond(second, transitions.upperBound(of: second) - 1, periods)
        }
        if case .rule(let rule) = after, rule.isSecond(second) { return true }
        // The first change after the last transition is one from what was there before it.
        guard !periods.isEmpty else { return false }
        return isSecond(second, periods.count - 1, periods.dropLast() + [spanAfter(second, from: .min).period])
    }

    private func isSecond(_ second: Int64, _ index: Int, _ periods: [ZonePeriod]) -> Bool {
        let previous = index > 0 ? periods[index - 1] : before
        return Int64(previous.offset - periods[index].offset) > second - transitions[index]
    }

    // MARK: - Wall-clock times

    func localPeriod(at second: Int64, year: Int, isSecond: Bool) -> ZonePeriod {
        let local = isSecond ? secondLocal : firstLocal
        if let first = local.first, second < first { return before }
        if let last = local.last, second <= last {
            // Damaged files can have them out of order, where a search ends anywhere.
            return periods[max(0, local.upperBound(of: second) - 1)]
        }
        switch after {
        case .period(let period): return period
        case .rule(let rule): return rule.localPeriod(at: second, year: year, isSecond: isSecond)
        }
    }
}

extension Int64 {
    /// The sum, or the nearest number there is.
    func clampedAdding(_ seconds: Int) -> Int64 {
        let (sum, overflows) = addingReportingOverflow(Int64(seconds))
        return overflows ? (seconds < 0 ? .min : .max) : sum
    }
}

extension [Int64] {
    /// How many elements are not greater, in an array in order.
    func upperBound(of value: Int64) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
