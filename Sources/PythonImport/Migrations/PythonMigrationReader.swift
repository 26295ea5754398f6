public import MigrationEngine
import Models

/// Reads one of Django's migration files without Python.
///
/// ```swift
/// let reader = PythonMigrationReader("shop", module: "shop.migrations", options: options)
/// let result = reader.read(name: "0001_initial", file: "shop/migrations/0001_initial.py", bytes: bytes)
/// result.migration     // a MigrationDefinition
/// result.findings      // what is not translated, by line
/// ```
///
/// Nothing is dropped silently: what is not carried over is a finding.
public struct PythonMigrationReader: Sendable {
    /// What came of a file.
    public struct Result: Sendable {
        /// `nil` when the file is no migration, or cannot be read.
        public var migration: MigrationDefinition?
        public var findings: [ImportFinding]
    }

    public let appLabel: String
    /// The dotted name of the folder.
    public let module: String
    public var options: PythonImportOptions

    public init(_ appLabel: String, module: String? = nil, options: PythonImportOptions = PythonImportOptions()) {
        self.appLabel = appLabel
        self.module = module ?? appLabel + ".migrations"
        self.options = options
    }

    /// Reads the text of a file.
    ///
    /// - Parameter file: Its path, for the report.
    public func read(name: String, file: String, bytes: [UInt8]) -> Result {
        func failure(_ line: Int, _ reason: String) -> Result {
            Result(migration: nil, findings: [ImportFinding(.error, file: file, line: line, reason)])
        }
        var interpreter: PythonInterpreter
        do {
            let source = try PythonSource(bytes)
            interpreter = PythonInterpreter(source, module: module + "." + name)
            interpreter.given = options.given
            try interpreter.run(module: try PythonParser.module(source))
        } catch let error as PythonSyntaxError {
            return failure(error.line, error.message)
        } catch let error as PythonException {
            return failure(error.line, "\(error.kind): \(error.message)")
        } catch {
            return failure(1, "\(error)")
        }
        guard case .type(let type)? = interpreter["Migration"] else {
            return failure(1, "Migration \(name) in app \(appLabel) has no Migration class")
        }
        var translation = MigrationTranslation(
            file: file, appLabel: appLabel, options: options, notes: interpreter.notes)
        if !type.importedBases.contains(where: Self.isMigration) {
            translation.add(.code, type.line, "class Migration comes from a class of the project, which is Python code")
        }
        let migration = translation.migration(
            MigrationKey(appLabel, name), interpreter.initialized(type) { translation.add(.code, $1, $0) })
        return Result(migration: migration, findings: translation.findings.sorted())
    }

    private static func isMigration(_ path: String) -> Bool {
        path.hasPrefix("django.db.migrations") && path.hasSuffix(".Migration")
    }
}
