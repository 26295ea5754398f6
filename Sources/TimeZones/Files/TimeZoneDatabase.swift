/// Where time zones are looked for: Python's `zoneinfo.TZPATH`.
///
/// ```swift
/// let database = TimeZoneDatabase(environment: environment)
/// let berlin = try database.zone("Europe/Berlin")
/// ```
///
/// The folders are the system's, or those that the variable `PYTHONTZPATH` names, separated by colons. The first one
/// that has a file of the zone's name is taken. Names that would lead out of these folders are refused.
public struct TimeZoneDatabase: Sendable {
    /// Absolute paths.
    public let folders: [String]

    public static let systemFolders = [
        "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
    ]

    public init(folders: [String] = systemFolders) {
        self.folders = folders
    }

    /// The folders of `PYTHONTZPATH`, if it is set; relative ones are left out.
    public init(environment: [String: String]) {
        guard let path = environment["PYTHONTZPATH"] else {
            self.init()
            return
        }
        self.init(folders: path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") })
    }

    /// Reads a zone.
    public func zone(_ key: String) throws(ZoneInfoError) -> ZoneInfo {
        guard Self.isValid(key) else { throw .invalidKey(key) }
        for folder in folders {
            let path = "\(folder)/\(key)"
            guard let bytes = ZoneFile.read(path) else { continue }
            do throws(ZoneFileError) {
                return ZoneInfo(key: key, table: try TransitionTable(ZoneFileContent(bytes)))
            } catch {
                throw .damaged(key, path, error.problem)
            }
        }
        // UTC needs no file; the other name is what some systems call it.
        if key == "UTC" || key == "Etc/UTC" { return ZoneInfo(key: key, table: .utc) }
        guard folders.contains(where: ZoneFile.isFolder) else { throw .noDatabase(key) }
        throw .notFound(key)
    }

    /// Whether the name stays below its folder: no `..`, no `.`, nothing empty between slashes.
    static func isValid(_ key: String) -> Bool {
        guard !key.isEmpty, key.utf8.count <= 255, !key.utf8.contains(0) else { return false }
        return key.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}
