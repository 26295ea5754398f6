#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folders of a project: where `manage.py` is, and where migrations are.
struct ProjectFolders {
    let root: String
    /// What `manage.py` sets `DJANGO_SETTINGS_MODULE` to.
    let settingsModule: String?

    private static let depthLimit = 8
    private static let skipped: Set<String> = [
        "node_modules", "site-packages", "__pycache__", "venv", "env", "build", "dist",
    ]

    init(_ directory: String) {
        let candidates = [directory] + Self.subfolders(of: directory)
        root = candidates.first { FileManager.default.fileExists(atPath: $0 + "/manage.py") } ?? directory
        settingsModule = Self.settingsModule(in: root + "/manage.py")
    }

    /// The text after the name of the environment variable, wherever that is set.
    private static func settingsModule(in path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path), let source = try? PythonSource(Array(data)),
            let tokens = try? PythonTokenizer.tokens(of: source.bytes)
        else { return nil }
        var isNext = false
        for token in tokens {
            guard case .string(let text) = token.kind else { continue }
            if isNext { return text }
            isNext = text == "DJANGO_SETTINGS_MODULE"
        }
        return nil
    }

    /// All apps with migrations, by their paths.
    var apps: [PythonProject.App] {
        var result: [PythonProject.App] = []
        search(root, depth: 0, into: &result)
        return result
    }

    private func search(_ folder: String, depth: Int, into result: inout [PythonProject.App]) {
        guard depth < Self.depthLimit else { return }
        if PythonAppFolder.isDirectory(folder + "/migrations"), let app = try? PythonAppFolder(folder),
            (try? app.migrationNames()) != nil
        {
            let relative = folder.dropFirst(root.count).split(separator: "/").joined(separator: ".")
            result.append(
                PythonProject.App(
                    directory: folder, label: app.label, package: relative.isEmpty ? app.package : relative))
        }
        for next in Self.subfolders(of: folder) where !next.hasSuffix("/migrations") {
            search(next, depth: depth + 1, into: &result)
        }
    }

    private static func subfolders(of folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") && !skipped.contains($0) }.map { folder + "/" + $0 }
            .filter { PythonAppFolder.isDirectory($0) && !FileManager.default.fileExists(atPath: $0 + "/pyvenv.cfg") }
    }
}
