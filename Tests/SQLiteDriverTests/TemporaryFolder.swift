import Foundation
import SQLCore
import SQLiteDriver

/// A folder that is gone when the test is.
final class TemporaryFolder: Sendable {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("sqlite-driver-\(UUID().uuidString)")

    init() {
        try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// A new database with the tables of a script.
    func makeDatabase(_ script: String) throws -> SQLiteDatabase {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: path("test.sqlite3")))
        try database.withConnection { db in try db.executeScript(script) }
        return database
    }
}
