import MigrationEngine
import MigrationWriters

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A migration as a file that is written, or to be written.
struct MigrationFile {
    var writer: SwiftMigrationWriter
    /// The app's folder, such as `Messaging`.
    var folder: String
    /// `Migrations/Messaging/0002_message_read_at.swift`
    var path: String
}

/// The folder of a project that holds the sources of its migrations: a folder for each app, and a list in it.
struct MigrationFiles {
    /// What became of the app's list of migrations.
    enum ListChange { case none, updated, madeList }

    private let root: String

    init(_ root: String) { self.root = root }

    /// The file of a migration.
    func file(_ migration: MigrationDefinition) -> MigrationFile {
        let folder = folder(of: migration.appLabel)
        let writer = SwiftMigrationWriter(migration, app: folder)
        return MigrationFile(writer: writer, folder: folder, path: "\(root)/\(folder)/\(writer.fileName)")
    }

    func absolutePath(_ file: MigrationFile) -> String {
        file.path.hasPrefix("/") ? file.path : FileManager.default.currentDirectoryPath + "/" + file.path
    }

    func exists(_ file: MigrationFile) -> Bool { FileManager.default.fileExists(atPath: file.path) }

    /// Writes the file, and the migration's name into the app's list.
    ///
    /// A list is only begun in a folder with sources: where a program runs without them, there is nothing to keep current.
    func write(_ file: MigrationFile) throws -> ListChange {
        try FileManager.default.createDirectory(atPath: "\(root)/\(file.folder)", withIntermediateDirectories: true)
        try save(file.writer.source, to: file.path)
        let path = listPath(file.folder)
        guard let source = read(path) else {
            guard FileManager.default.fileExists(atPath: root + "/../Package.swift") else { return .none }
            var list = SwiftMigrationList(appLabel: file.writer.migration.appLabel, app: file.folder)
            list.insert(file.writer.typeName)
            try save(list.source, to: path)
            return .madeList
        }
        guard var list = SwiftMigrationList(source: source) else {
            throw CommandError(
                "\(file.path) is written, but \(path) has no list of migrations that can be read. "
                    + "Add \(file.writer.typeName).self to it.")
        }
        list.insert(file.writer.typeName)
        try save(list.source, to: path)
        return .updated
    }

    /// Deletes the file, and takes the migration's name out of the app's list.
    func remove(_ file: MigrationFile) throws {
        let name = read(file.path).flatMap(Self.typeName) ?? file.writer.typeName
        if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(atPath: file.path) }
        let path = listPath(file.folder)
        guard let source = read(path), var list = SwiftMigrationList(source: source) else { return }
        list.remove(name)
        try save(list.source, to: path)
    }

    // MARK: Folders

    /// The folder whose list is that of the app, or the one that such an app would get.
    private func folder(of appLabel: String) -> String {
        let usual = SwiftMigrationFolder.name(for: appLabel)
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        if folders.contains(usual) { return usual }
        return folders.sorted().first { folder in
            read(listPath(folder)).flatMap { SwiftMigrationList(source: $0) }?.appLabel == appLabel
        } ?? usual
    }

    private func listPath(_ folder: String) -> String {
        "\(root)/\(folder)/\(SwiftMigrationFolder.listFileName(in: folder))"
    }

    /// The name of the type that a file declares: `enum Messaging0002MessageReadAt: Migration`.
    private static func typeName(_ source: String) -> String? {
        for line in source.split(separator: "\n") where line.hasSuffix(": Migration {") {
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "enum"), words.indices.contains(place + 1) else { continue }
            return String(words[place + 1].prefix { $0 != ":" })
        }
        return nil
    }

    // MARK: Texts

    private func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    private func save(_ text: String, to path: String) throws(CommandError) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw CommandError("\(path) cannot be written: \(error)")
        }
    }
}
