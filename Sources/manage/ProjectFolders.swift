import Foundation

/// The folders of files that pages are made from, which lie beside the sources.
enum ProjectFolders {
    /// The folders of this name in the working folder, and in those above the program.
    ///
    /// ```swift
    /// ProjectFolders.named("Templates")    // ["/srv/backend/Templates"]
    /// ```
    static func named(_ name: String) -> [String] {
        var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        if folder.path.hasPrefix("/proc") {
            folder = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
                .deletingLastPathComponent()
        }
        var candidates = [URL(filePath: FileManager.default.currentDirectoryPath)]
        // A program that was built where it lies is some folders below the project's.
        for _ in 0..<5 {
            candidates.append(folder)
            folder = folder.deletingLastPathComponent()
        }
        var found: [String] = []
        for candidate in candidates {
            let path = candidate.appending(path: name).path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
                !found.contains(path)
            {
                found.append(path)
            }
        }
        return found
    }
}
