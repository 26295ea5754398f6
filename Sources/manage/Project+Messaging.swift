import Auth
import Commands
import Cryptography
import Foundation
import MigrationEngine
import SQLiteDriver
import Settings
import Synchronization
import TimeZones
import Web

extension Project {
    /// This project: its apps on a SQLite file, and the web application over them.
    static func messaging(_ settings: Settings, environment: [String: String]) throws(SettingsError) -> Project {
        var database = SQLiteConfiguration(path: try settings.databaseFile)
        database.journalMode = SQLiteConfiguration.JournalMode(rawValue: settings[.sqliteJournalMode]) ?? .keep
        database.busyTimeout = Double(settings[.sqliteBusyTimeout])
        let timeZones = TimeZoneDatabase(environment: environment)
        let time = try TimeSettings(settings, in: timeZones)
        time.setSystemTimeZone()
        database.time = time
        database.timeZones = timeZones
        let configuration = database
        var project = Project(
            apps: .installed, settings: settings, checks: [.sqliteWriteAheadLog], environment: environment
        ) {
            try SQLiteDatabase(configuration)
        }
        project.libraryApps = Apps.library
        project.hasDatabase = {
            let attributes = try? FileManager.default.attributesOfItem(atPath: configuration.path)
            return (attributes?[.size] as? Int ?? 0) > 0
        }
        project.scratch = .sqlite(configuration)
        project.makeApplication = { database in try WebApplication.messaging(settings, time, database: database) }
        project.time = time
        project.greeting = Greeting.text
        return project
    }
}
