internal import SQLiteDriver

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// A folder for one import, in which everything is made before it is put in place; gone when the import is over.
///
/// What an import left that was killed is removed by the next one: as long as an import runs, it has its folder locked.
enum WorkFolder {
    /// Makes a folder, lends its path, and removes it with all that is in it.
    ///
    /// - Parameters:
    ///   - folder: where to make it.
    ///   - name: what its name begins with, after a dot.
    static func use<Result>(in folder: String, name: String, _ body: (String) throws -> Result) throws -> Result {
        let prefix = ".\(name).importdb-"
        removeAbandoned(folder, prefix)
        var template = Array("\(folder)/\(prefix)XXXXXX".utf8CString)
        guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
            throw ImportError(.target, "\(folder) cannot be written to: \(SystemError.current.message).")
        }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        flock(descriptor, LOCK_EX | LOCK_NB)
        defer {
            remove(path)
            close(descriptor)
        }
        return try body(path)
    }

    private static func removeAbandoned(_ folder: String, _ prefix: String) {
        for name in names(in: folder) where name.hasPrefix(prefix) {
            let path = "\(folder)/\(name)"
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(path) }
            close(descriptor)
        }
    }

    private static func remove(_ path: String) {
        for name in names(in: path) { FilePaths.remove("\(path)/\(name)") }
        rmdir(path)
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
