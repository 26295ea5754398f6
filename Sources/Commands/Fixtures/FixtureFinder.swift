import Fixtures
import MigrationEngine
import Settings

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

/// Finds the files that the labels of `loaddata` mean.
///
/// A label is the path of a file, or a name without the format, or without the way it is compressed. It is looked for in
/// the folder `fixtures` of each app, in `FIXTURE_DIRS`, and in the working folder.
struct FixtureFinder {
    struct Fixture {
        /// `nil` for standard input.
        var path: String?
        var folder: String?
        var name: String
        var formatName: String
        var compression: FixtureInput.Compression?

        func input() throws -> FixtureInput {
            guard let format = FixtureFormat(rawValue: formatName) else {
                // Only standard input has a format that was not looked up before.
                throw FixtureError(.other, "\"Problem installing fixture '-': '\(formatName)'\"")
            }
            guard let path else { return try .standardInput(format: format) }
            return FixtureInput(path: path, format: format, compression: compression)
        }
    }

    private let isTold: Bool
    private let standardInputFormat: String?
    private let output: Output
    private let folders: [String]
    private var found: [String: [Fixture]] = [:]

    init(_ command: LoadData, _ project: Project, _ output: Output) {
        isTold = command.base.verbosity >= .verbose
        standardInputFormat = command.format
        self.output = output
        let apps = project.apps.configs.filter { command.app == nil || $0.label == command.app }
        let ofApps = apps.map { $0.name.split(separator: ".").joined(separator: "/") + "/fixtures" }
            .filter(Self.isFolder)
        folders = (ofApps + project.settings[.fixtureDirs] + [""]).map(Self.realPath)
    }

    /// The files of a label. They are looked for once.
    mutating func find(_ label: String) throws(CommandError) -> [Fixture] {
        if let known = found[label] { return known }
        let result = try search(label)
        found[label] = result
        return result
    }

    private func search(_ label: String) throws(CommandError) -> [Fixture] {
        if label == "-" {
            guard let format = standardInputFormat, !format.isEmpty else {
                throw CommandError("--format must be specified when reading from stdin.")
            }
            return [Fixture(path: nil, folder: nil, name: "-", formatName: format)]
        }
        let label = try FixtureLabel(label)
        if isTold { output.line("Loading '\(label.name)' fixtures...") }
        let slash = label.name.lastIndex(of: "/")
        let name = slash.map { String(label.name[label.name.index(after: $0)...]) } ?? label.name
        var fixtures: [Fixture] = []
        for folder in folders(for: label.name, slash: slash) {
            let shown = folder.isEmpty ? "absolute path" : "'\(folder)'"
            if isTold { output.line("Checking \(shown) for fixtures...") }
            let here = files(of: label, named: name, in: folder)
            if isTold, here.isEmpty { output.line("No fixture '\(name)' in \(shown).") }
            if here.count > 1 { throw CommandError("Multiple fixtures named '\(name)' in \(shown). Aborting.") }
            fixtures += here
        }
        if fixtures.isEmpty { throw CommandError("No fixture named '\(name)' found.") }
        return fixtures
    }

    private func folders(for name: String, slash: String.Index?) -> [String] {
        guard let slash else { return folders }
        let folder = String(name[..<slash])
        if name.hasPrefix("/") { return [folder.isEmpty ? "/" : folder] }
        let parts = folder.split(separator: "/").filter { $0 != "." }
        return parts.isEmpty ? folders : folders.map { Self.joined($0, folder) }
    }

    private func files(of label: FixtureLabel, named name: String, in folder: String) -> [Fixture] {
        let targets = label.fileNames(name)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return files.compactMap { file in
            guard let target = targets[file] else { return nil }
            return Fixture(
                path: Self.joined(folder, file), folder: folder, name: name, formatName: target.format.rawValue,
                compression: target.compression)
        }
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// The absolute path without links; the working folder for an empty one.
    private static func realPath(_ path: String) -> String {
        let here = FileManager.default.currentDirectoryPath
        let absolute = path.hasPrefix("/") ? path : path.isEmpty ? here : joined(here, path)
        return FileManager.default.resolved(absolute)
    }
}

/// The parts of a label: a name, and what it says about format and compression.
struct FixtureLabel {
    let name: String
    private let format: FixtureFormat?
    private let compression: FixtureInput.Compression?
    /// Django reads `.stdin` as a way of compression, which no file has.
    private let hasNoFiles: Bool

    init(_ label: String) throws(CommandError) {
        // At most two ends are looked at.
        var parts = label.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 3 { parts = [parts.dropLast(2).joined(separator: ".")[...]] + parts.suffix(2) }
        hasNoFiles = parts.count > 1 && parts.last == "stdin"
        if hasNoFiles { parts.removeLast() }
        if parts.count > 1, !hasNoFiles, let last = parts.last,
            let compression = FixtureInput.Compression(rawValue: String(last))
        {
            self.compression = compression
            parts.removeLast()
        } else {
            compression = nil
        }
        if parts.count > 1, let last = parts.last {
            parts.removeLast()
            let name = parts.joined(separator: ".")
            guard let format = FixtureFormat(rawValue: String(last)) else {
                throw CommandError(
                    "Problem installing fixture '\(name)': \(last) is not a known serialization format.")
            }
            self.format = format
        } else {
            format = nil
        }
        name = parts.joined(separator: ".")
    }

    /// The names of files that the label may mean.
    func fileNames(_ name: String) -> [String: (format: FixtureFormat, compression: FixtureInput.Compression?)] {
        var names: [String: (format: FixtureFormat, compression: FixtureInput.Compression?)] = [:]
        if hasNoFiles { return names }
        let compressions = compression.map { [$0] } ?? [nil] + FixtureInput.Compression.allCases.map { $0 }
        for database in ["", ".default"] {
            for format in format.map({ [$0] }) ?? FixtureFormat.allCases {
                for compression in compressions {
                    let end = compression.map { ".\($0.rawValue)" } ?? ""
                    names["\(name)\(database).\(format.rawValue)\(end)"] = (format, compression)
                }
            }
        }
        return names
    }
}

extension FileManager {
    /// The path without links, as far as it exists.
    fileprivate func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
