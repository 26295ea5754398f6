#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folders of an app: its own, and that of its migrations.
struct PythonAppFolder {
    /// The folder of the migrations.
    let migrations: String
    /// The folder of the app, `nil` when it is not known.
    let app: String

    /// - Parameter directory: The folder of the app, or that of its migrations.
    init(_ directory: String) throws(PythonAppError) {
        var path = directory
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard Self.isDirectory(path) else { throw PythonAppError("\(directory) is no folder.") }
        if Self.isDirectory(path + "/migrations") {
            migrations = path + "/migrations"
            app = path
        } else {
            migrations = path
            app = Self.parent(of: path)
        }
    }

    /// The names of the files that Django takes for migrations, in order.
    func migrationNames() throws(PythonAppError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: migrations)
        } catch {
            throw PythonAppError("\(migrations) cannot be read.")
        }
        let modules = names.filter { $0.hasSuffix(".py") && !$0.hasPrefix("_") && !$0.hasPrefix("~") }
        guard !modules.isEmpty else { throw PythonAppError("\(migrations) holds no migrations.") }
        return modules.map { String($0.dropLast(3)) }.sorted()
    }

    /// What `apps.py` says, or the name of the folder.
    var label: String {
        let configuration = PythonAppConfig(directory: app)
        if let label = configuration?.label { return label }
        if let name = configuration?.name { return name.split(separator: ".").last.map(String.init) ?? name }
        return Self.lastName(of: app)
    }

    /// The dotted name: of all folders above that are packages too.
    var package: String {
        if let name = PythonAppConfig(directory: app)?.name { return name }
        var parts = [Self.lastName(of: app)]
        var folder = Self.parent(of: app)
        while parts.count < 10, FileManager.default.fileExists(atPath: folder + "/__init__.py") {
            parts.insert(Self.lastName(of: folder), at: 0)
            folder = Self.parent(of: folder)
        }
        return parts.joined(separator: ".")
    }

    static func isDirectory(_ path: String) -> Bool {
        var isDirectory: Bool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    }

    /// The folder above. For `.` and the like the path is made absolute first.
    static func parent(of path: String) -> String {
        let whole = absolute(path)
        guard let slash = whole.lastIndex(of: "/"), slash > whole.startIndex else { return "/" }
        return String(whole[..<slash])
    }

    static func lastName(of path: String) -> String {
        absolute(path).split(separator: "/").last.map(String.init) ?? "app"
    }

    private static func absolute(_ path: String) -> String {
        let start = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath
        var parts: [Substring] = []
        for part in (start + "/" + path).split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
