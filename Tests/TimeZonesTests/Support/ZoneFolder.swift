import Foundation
import TimeZones

/// A folder with files of zones, which is removed at the end.
final class ZoneFolder: Sendable {
    let path: String

    init(_ files: [String: [UInt8]]) throws {
        path = NSTemporaryDirectory() + "zones-\(UUID().uuidString)"
        for (name, bytes) in files {
            let file = URL(fileURLWithPath: "\(path)/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var database: TimeZoneDatabase { TimeZoneDatabase(folders: [path]) }

    /// The zone of a single file.
    static func zone(_ file: ZoneFileBuilder) throws -> ZoneInfo {
        let folder = try ZoneFolder(["Test/Zone": file.bytes])
        return try folder.database.zone("Test/Zone")
    }
}

/// Whether this machine has the IANA database.
let hasTimeZoneDatabase = FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Berlin")
