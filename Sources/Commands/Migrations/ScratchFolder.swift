#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder for the copy of a database. It is removed with all that is in it.
final class ScratchFolder {
    let path: String

    /// Makes a folder where there is room: in `TMPDIR`, or else beside the file.
    ///
    /// - Parameters:
    ///   - file: the file that is to be copied.
    ///   - size: how many bytes are needed.
    init(besideOr file: String, size: Int64, environment: [String: String]) throws(CommandError) {
        let temporary = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        let slash = file.lastIndex(of: "/")
        let beside = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
        var rooms: [String] = []
        for folder in [temporary, beside] {
            guard let free = Self.freeSpace(folder) else { continue }
            rooms.append("\(folder) has \(ByteCount(free))")
            guard free > size else { continue }
            var template = Array("\(folder)/rehearsal-XXXXXX".utf8CString)
            if let made = mkdtemp(&template) {
                path = String(cString: made)
                return
            }
        }
        throw CommandError(
            "There is no room for a copy of the database: \(ByteCount(size)) are needed, and "
                + (rooms.isEmpty ? "no folder can be written to." : rooms.joined(separator: ", ") + ".")
                + " TMPDIR may name another folder.")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    private static func freeSpace(_ folder: String) -> Int64? {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return nil }
        return Int64(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }
}

/// A size for people: `1.5 MB`.
struct ByteCount: CustomStringConvertible {
    let description: String

    init(_ bytes: Int64) {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var size = Double(bytes)
        var unit = 0
        while size >= 1000, unit < units.count - 1 {
            size /= 1000
            unit += 1
        }
        let tenths = (size * 10).rounded() / 10
        description = unit == 0 ? "\(bytes) bytes" : "\(tenths) \(units[unit])"
    }
}
