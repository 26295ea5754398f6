import GRDB
import SQLCore
import Synchronization
import TimeZones

/// Reads the dates that SQL functions are given, and moves them between zones.
///
/// Made once for a connection; it keeps the zones that were asked for.
final class SQLTimestamp: Sendable {
    private let database: TimeZoneDatabase
    private let zones = Mutex<[String: ZoneInfo]>([:])

    init(_ database: TimeZoneDatabase) { self.database = database }

    /// The wall-clock time in the zone `to` of a time that is stored in the zone `from`; `nil` for what is no date.
    ///
    /// As in Django, the name may end in an offset, which is added first (`Europe/Berlin+01:00`), or be only that.
    func local(_ value: DatabaseValue, to name: DatabaseValue, from storedName: DatabaseValue) throws -> DateTime? {
        guard let stored = Self.moment(value) else { return nil }
        guard let name = String.fromDatabaseValue(name) else { return stored }
        let storedName = String.fromDatabaseValue(storedName) ?? ""
        if name == storedName { return stored }
        let suffix = TimeZoneSuffix(name)
        let shifted = suffix.seconds == 0 ? stored : stored.adding(TimeInterval(seconds: Int64(suffix.seconds)))
        let target = suffix.name.isEmpty ? storedName : suffix.name
        guard let shifted, let utc = try zone(storedName).moment(ofLocal: shifted),
            let local = try zone(target).localTime(at: utc)
        else { throw GRDB.DatabaseError(message: "date value out of range") }
        return local.local
    }

    private func zone(_ key: String) throws -> ZoneInfo {
        if key == "UTC" { return .utc }
        if let zone = zones.withLock({ $0[key] }) { return zone }
        let zone: ZoneInfo
        do {
            zone = try database.zone(key)
        } catch {
            throw GRDB.DatabaseError(message: error.message)
        }
        zones.withLock { $0[key] = zone }
        return zone
    }

    /// A date with or without time; a zone at its end is overlooked.
    static func moment(_ value: DatabaseValue) -> DateTime? {
        guard let text = String.fromDatabaseValue(value) else { return nil }
        if let moment = DateTime(withoutZone(text)) { return moment }
        guard let date = CalendarDate(text), let midnight = TimeOfDay(microseconds: 0) else { return nil }
        return DateTime(date: date, time: midnight)
    }

    /// `2005-07-29 09:56:00` of `2005-07-29 09:56:00-05`.
    private static func withoutZone(_ text: String) -> String {
        guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return text }
        let sign = text.utf8[space...].firstIndex { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        return sign.map { String(text[..<$0]) } ?? text
    }
}

/// A zone's name and the offset at its end: Django's `split_tzname_delta`.
///
/// ```
/// Asia/Kathmandu+01:30    Asia/Kathmandu, and 5400 seconds
/// -05                     nothing, and -18000 seconds
/// Etc/GMT-3               Etc/GMT-3: no time of a day
/// ```
struct TimeZoneSuffix {
    let name: String
    let seconds: Int

    init(_ text: String) {
        for (sign, factor) in [(Character("+"), 1), (Character("-"), -1)] {
            guard let index = text.lastIndex(of: sign) else { continue }
            guard let seconds = Self.seconds(of: text[text.index(after: index)...]) else { continue }
            name = String(text[..<index])
            self.seconds = seconds * factor
            return
        }
        name = text
        seconds = 0
    }

    /// `HH:MM`, `HH`; an hour of one digit alone is none.
    private static func seconds(of offset: Substring) -> Int? {
        let hours = offset.utf8.contains(UInt8(ascii: ":")) ? String(offset) : "\(offset):00"
        guard offset.utf8.count >= 2, let time = TimeOfDay(hours) else { return nil }
        return Int(time.microseconds / 60_000_000) * 60
    }
}
