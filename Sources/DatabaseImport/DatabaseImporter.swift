internal import SQLCore
internal import SQLiteDriver

/// Copies a database that a Django project has made, brings the copy up to date, and puts it where the project's own database
/// belongs: at once, or not at all.
///
/// ```swift
/// let importer = DatabaseImporter(options, migrations: migrations, output: ImportOutput { print($0) })
/// try importer.run()
/// ```
///
/// The source is only read, see `SQLiteSnapshot`. Everything happens in a folder of its own beside the target, which changes
/// in one last step: whatever goes wrong before leaves it as it was.
public struct DatabaseImporter {
    let options: ImportOptions
    let migrations: ImportMigrations
    let output: ImportOutput

    public init(_ options: ImportOptions, migrations: ImportMigrations, output: ImportOutput) {
        self.options = options
        self.migrations = migrations
        self.output = output
    }

    public func run() throws(ImportError) {
        do {
            try perform()
        } catch let error as ImportError {
            throw error
        } catch let error as SQLCore.DatabaseError {
            throw ImportError(.failed, "\(options.source) could not be imported: \(error.message).")
        } catch {
            throw ImportError(.failed, "\(options.source) could not be imported: \(error)")
        }
    }

    private func perform() throws {
        let maps = try options.maps.map { text in try MapOption(text) }
        let source = try SourceFile(options.source)
        let target = try TargetFile(options.target, source: source, scratchFolder: Self.temporaryFolder)
        if options.isDryRun {
            try rehearse(source, target, maps)
        } else {
            try replace(target, source, maps)
        }
    }

    private func rehearse(_ source: SourceFile, _ target: TargetFile, _ maps: [MapOption]) throws {
        try WorkFolder.use(in: Self.temporaryFolder, name: "dry-run") { folder in
            // A database without a name is a temporary file that nobody sees.
            _ = try ImportRun(self, source, maps).perform(copyPath: "", scratchFolder: folder)
        }
        if let objection = target.objection, !options.overwrites {
            output.line("\(target.path) \(objection): it would only be replaced with --overwrite.")
        }
        output.line("Dry run: nothing was written.")
    }

    private func replace(_ target: TargetFile, _ source: SourceFile, _ maps: [MapOption]) throws {
        if let objection = target.objection, !options.overwrites {
            throw ImportError(.target, "\(target.path) \(objection). Use --overwrite to replace it.")
        }
        let path = FilePaths.destination(target.path)
        try WorkFolder.use(in: FilePaths.folder(of: path), name: FilePaths.name(of: path)) { folder in
            let copy = folder + "/copy.sqlite3"
            let summary = try ImportRun(self, source, maps).perform(copyPath: copy, scratchFolder: folder)
            output.progress("Putting it in place", nil)
            // A new file is as secret as the source; one that is replaced has the mode that it had.
            FilePaths.setMode(source.state.mode & 0o666 | 0o600, of: copy)
            do {
                try FileReplacement(of: path).replace(with: copy, expectsNone: target.isMissing && !options.overwrites)
            } catch let error as SQLCore.DatabaseError {
                throw ImportError(.target, error.message)
            }
            output.line("\(target.path) is now a copy of \(source.path), with \(summary).")
        }
    }

    /// For what is not to appear beside the target.
    private static let temporaryFolder = "/tmp"
}
