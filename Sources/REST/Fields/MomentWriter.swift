import PythonJSON
import SQLCore
import TimeZones

/// Writes moments as Django REST framework shows them, in the zone of a project or of a field.
///
/// Many moments one after the other cost little more than one, since most share their offset from UTC.
///
/// ```
/// 2024-05-06T07:08:09.123456Z     UTC, without a fraction if that is zero
/// 2024-05-06T09:08:09+02:00       Europe/Berlin
/// 2024-05-06T09:08:09             without time zones
/// ```
struct MomentWriter {
    /// Decided once, so that each moment costs one comparison.
    private enum Style {
        case utc
        case zone
        case naive
        /// Wall-clock times that are shown with the offset of a field's own zone.
        case naiveInZone
    }

    private let style: Style
    private let zone: ZoneInfo
    private var clock: ZoneClock

    /// - Parameter zone: the zone of a field, in place of the project's.
    init(_ time: TimeSettings, zone: ZoneInfo? = nil) {
        self.zone = zone ?? time.zone
        clock = ZoneClock(self.zone)
        if time.usesTimeZones {
            style = self.zone.isUTC ? .utc : .zone
        } else {
            style = zone == nil ? .naive : .naiveInZone
        }
    }

    /// Throws a ``ValidationError``, as DRF does, for a moment that the zone's calendar has no year for.
    mutating func write(_ moment: DateTime, to writer: inout JSONWriter) throws {
        switch style {
        case .utc: writer.write(utcMicroseconds: moment.microseconds)
        case .naive: writer.write(localMicroseconds: moment.microseconds, utcOffset: nil)
        case .zone:
            let offset = clock.offset(at: moment)
            guard let local = moment.adding(TimeInterval(seconds: Int64(offset))) else {
                throw ValidationError("Datetime value out of range.", code: "overflow")
            }
            writer.write(localMicroseconds: local.microseconds, utcOffset: offset)
        case .naiveInZone:
            writer.write(localMicroseconds: moment.microseconds, utcOffset: zone.period(ofLocal: moment).offset)
        }
    }
}
