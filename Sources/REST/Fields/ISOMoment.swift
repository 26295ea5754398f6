import SQLCore
import TimeZones

/// What a text says of a moment.
enum ISOMoment: Equatable {
    /// It had an offset, or `Z`.
    case utc(DateTime)
    /// It had none, so that a zone must tell which moment it is.
    case local(DateTime)

    /// The moment as databases store it; `nil` where the zone's or UTC's calendar has no year for it.
    ///
    /// - Parameter zone: the zone of a field, in place of the project's.
    func stored(in time: TimeSettings, zone: ZoneInfo?) -> DateTime? {
        switch self {
        case .utc(let moment):
            // Without time zones DRF keeps what clocks show in UTC.
            guard let zone = zone ?? (time.usesTimeZones ? time.zone : nil), !zone.isUTC else { return moment }
            guard let local = zone.localTime(at: moment)?.local else { return nil }
            return time.usesTimeZones ? moment : local
        case .local(let local):
            guard time.usesTimeZones else { return local }
            return TimeSettings(zone: zone ?? time.zone).stored(ofLocal: local)
        }
    }
}
