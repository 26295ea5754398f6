import Foundation
import Settings
import TimeZones

extension TimeSettings {
    /// How this project tells time.
    ///
    /// - Throws: ``SettingsError`` where there is no such zone.
    init(_ settings: ProjectSettings, in database: TimeZoneDatabase) throws(SettingsError) {
        do {
            self.init(zone: try database.zone(settings[.timeZone]), usesTimeZones: settings[.useTZ])
        } catch {
            throw SettingsError(error.message)
        }
    }

    /// Lets everything that asks the system for local time, such as the log, show that of the project.
    func setSystemTimeZone() {
        setenv("TZ", zone.key, 1)
        tzset()
    }
}
