import MigrationEngine
import MigrationWriters

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder that gets the sources of migrations: a folder for each app, and in it a file for each migration and a list.
struct SwiftMigrationsFolder {
    private let root: String
    private let overwrites: Bool

    init(_ root: String, overwrites: Bool) {
        self.root = root
        self.overwrites = overwrites
    }

    /// The texts of an app's files by their paths, in order.
    func files(of app: AppMigrations) -> [(path: String, text: String)] {
        let folder = SwiftMigrationFolder.name(for: app.appLabel)
        var list = SwiftMigrationList(appLabel: app.appLabel, app: folder)
        var files: [(path: String, text: String)] = []
        for migration in app.migrations {
            let writer = SwiftMigrationWriter(migration, app: folder)
            list.insert(writer.typeName)
            files.append(("\(root)/\(folder)/\(writer.fileName)", writer.source))
        }
        files.append(("\(root)/\(folder)/\(SwiftMigrationFolder.listFileName(in: folder))", list.source))
        return files
    }

    /// Writes all files, or none if one of them is there with another content.
    func write(_ apps: [AppMigrations], onlyPlan: Bool, verbosity: Verbosity, _ output: Output) throws {
        let files = apps.flatMap(files)
        try SourceFiles(overwrites: overwrites).write(files, onlyPlan: onlyPlan, verbosity: verbosity, output)
        guard verbosity >= .normal, !onlyPlan else { return }
        output.line("To build them, add to Package.swift:")
        for app in apps { output.line("    migrations(\"\(SwiftMigrationFolder.name(for: app.appLabel))\"),") }
        output.line("and to the list of installed apps:")
        for app in apps { output.line("    " + Self.configuration(app.appLabel)) }
    }

    /// `AppConfig("shop", migrations: shopMigrations),`
    static func configuration(_ label: String) -> String { "AppConfig(\"\(label)\", migrations: \(constant(label)))," }

    /// `shopMigrations`
    static func constant(_ label: String) -> String { name(label) + "Migrations" }

    /// What names of constants of an app begin with.
    static func name(_ label: String) -> String {
        SwiftName.member(SwiftMigrationFolder.name(for: label)).filter { $0 != "`" }
    }
}

/// Sources that a command writes together.
struct SourceFiles {
    /// Whether files that are there with another content are replaced.
    var overwrites: Bool

    func write(
        _ files: [(path: String, text: String)], onlyPlan: Bool, verbosity: Verbosity, _ output: Output
    ) throws(CommandError) {
        let manager = FileManager.default
        func content(_ path: String) -> String? {
            manager.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        }
        if !overwrites, let taken = files.first(where: { file in content(file.path).map { $0 != file.text } ?? false })
        {
            throw CommandError("\(taken.path) is there already with another content. --force overwrites such files.")
        }
        for (path, text) in files {
            if verbosity >= .normal, onlyPlan || verbosity >= .verbose {
                output.line("\(onlyPlan ? "Would write" : "Writing") \(path)")
            }
            if onlyPlan { continue }
            let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
            do {
                try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
            } catch {
                throw CommandError("\(path) cannot be written: \(error)")
            }
        }
        if verbosity >= .normal, !onlyPlan { output.line("Wrote \(files.count) files.") }
    }
}
