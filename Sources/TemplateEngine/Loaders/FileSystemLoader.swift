internal import PythonText

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Templates in files of some folders, of which the first one that has it counts.
///
/// ```swift
/// FileSystemLoader(folders: ["Templates"]).paths(of: "admin/login.html")    // ["Templates/admin/login.html"]
/// FileSystemLoader(folders: ["Templates"]).paths(of: "../secret")           // []
/// ```
public struct FileSystemLoader: TemplateLoader {
    private let folders: [String]

    public init(folders: [String]) { self.folders = folders }

    public func paths(of name: String) -> [String] {
        guard let inner = Self.normalized(name) else { return [] }
        return folders.map { $0.hasSuffix("/") ? $0 + inner : $0 + "/" + inner }
    }

    /// The name without `.` and `..`; `nil` if it leads out of its folder, or is no name of a file.
    static func normalized(_ name: String) -> String? {
        if name.hasPrefix("/") || name.utf8.contains(0) { return nil }
        var parts: [String] = []
        for part in name.pythonSplit("/") {
            switch part {
            case "", ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    public func source(at path: String) throws -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let version = Self.version(of: descriptor) else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(version.size) + 1)
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                // A prefix that was read is followed by the rest; the buffer is never empty here.
                buffer.baseAddress.map { unistdRead(descriptor, $0 + count, buffer.count - count) } ?? 0
            }
            if read < 0 { throw TemplateError(.doesNotExist, "\(path) cannot be read") }
            if read == 0 { break }
            count += read
            // The file grew while it was read.
            if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
        }
        guard let source = String(validating: bytes[..<count], as: UTF8.self) else {
            throw TemplateError.value("\(path) is not UTF-8 text")
        }
        return source
    }

    public func version(of path: String) -> TemplateVersion? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Self.version(status)
    }

    private static func version(of descriptor: Int32) -> TemplateVersion? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        return version(status)
    }

    private static func version(_ status: stat) -> TemplateVersion? {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return TemplateVersion(
            seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec), size: Int64(status.st_size))
    }
}

private func unistdRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
