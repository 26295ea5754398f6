import PythonImport

/// What a person should know about the files that were read.
struct ImportReport {
    private let imported: ImportedApps
    private let allowsCode: Bool
    private let verbosity: Verbosity

    init(_ imported: ImportedApps, allowsCode: Bool, verbosity: Verbosity) {
        self.imported = imported
        self.allowsCode = allowsCode
        self.verbosity = verbosity
    }

    private func findings(_ kind: ImportFinding.Kind) -> [ImportFinding] {
        imported.findings.filter { $0.kind == kind }
    }

    /// Whether something cannot be translated without a person.
    var needsPerson: Bool { !findings(.error).isEmpty || (!allowsCode && !findings(.code).isEmpty) }

    func write(to output: Output) {
        guard verbosity >= .normal else { return }
        for app in imported.apps {
            let count = app.fileCount == 1 ? "1 migration" : "\(app.fileCount) migrations"
            output.line("Read \(count) of \(app.label) from \(app.folder)")
        }
        for label in imported.builtin { output.line("Took the built-in migrations of \(label)") }
        for section in sections {
            output.line(output.style.paint(section.title, .migrateHeading))
            for finding in section.findings { output.line("  \(finding)") }
        }
    }

    /// The same as plain lines.
    var lines: [String] { sections.flatMap { [$0.title] + $0.findings.map { "  \($0)" } } }

    private var sections: [(title: String, findings: [ImportFinding])] {
        let titles: [(String, ImportFinding.Kind)] = [
            ("Needs to be known:", .error),
            (allowsCode ? "Code that counts as done:" : "Code that is not translated:", .code),
            ("Defaults that only matter where rows exist:", .rowDefault),
            ("Without effect on the schema:", .note),
        ]
        return titles.map { ($0.0, findings($0.1)) }.filter { !$0.1.isEmpty }
    }

    /// Ends the command when something is missing.
    ///
    /// - Parameter appliesCode: Whether code would have to run; a written migration has a hook in its place.
    func refuse(appliesCode: Bool) throws(CommandError) {
        let errors = findings(.error).count
        let code = appliesCode && !allowsCode ? findings(.code).count : 0
        if errors + code == 0 { return }
        var parts: [String] = []
        if errors > 0 { parts.append("\(errors == 1 ? "1 thing needs" : "\(errors) things need") to be known") }
        if code > 0 {
            parts.append(
                "\(code == 1 ? "1 place needs" : "\(code) places need") Python code (--allow-code lets it count as done)"
            )
        }
        // Without a report, the places belong into the error.
        let places =
            verbosity >= .normal
            ? "" : (findings(.error) + (code > 0 ? findings(.code) : [])).map { "\n  \($0)" }.joined()
        throw CommandError("Nothing was done: \(parts.joined(separator: ", and ")).\(places)")
    }
}
