import MigrationEngine
import Models

/// Turns what the class of a migration holds into a migration, and collects what cannot be turned.
struct MigrationTranslation {
    let file: String
    let appLabel: String
    let options: PythonImportOptions
    let factory: OperationFactory
    private(set) var findings: [ImportFinding] = []

    init(file: String, appLabel: String, options: PythonImportOptions, notes: [ImportNote] = []) {
        self.file = file
        self.appLabel = appLabel
        self.options = options
        factory = OperationFactory(
            customFieldClasses: KnownFieldClasses.mappings.merging(options.fieldClasses) { $1 }.mapValues(\.className))
        for note in notes { add(.note, note.line, note.message) }
    }

    mutating func add(_ kind: ImportFinding.Kind, _ line: Int, _ reason: String) {
        let finding = ImportFinding(kind, file: file, line: line, reason)
        if !findings.contains(finding) { findings.append(finding) }
    }

    /// The migration that the class describes.
    mutating func migration(_ key: MigrationKey, _ type: PythonType) -> MigrationDefinition {
        var result = MigrationDefinition(key)
        for (name, value) in attributes(of: type) {
            switch name {
            case "dependencies": result.dependencies = keys(value, name, type.line)
            case "run_before": result.runBefore = keys(value, name, type.line)
            case "replaces": result.replaces = keys(value, name, type.line)
            case "initial": result.isInitial = value.plain == .null ? nil : flag(value, name, type.line)
            case "atomic": result.isAtomic = flag(value, name, type.line) ?? true
            case "operations": result.operations = operations(value, type.line)
            default: other(name, value)
            }
        }
        return result
    }

    /// Those of the class, and of classes of the file that it comes from.
    private func attributes(of type: PythonType) -> [(name: String, value: PythonValue)] {
        var result: [(name: String, value: PythonValue)] = []
        for case .type(let base) in type.bases { result += attributes(of: base) }
        for attribute in type.attributes {
            result.removeAll { $0.name == attribute.name }
            result.append(attribute)
        }
        return result
    }

    private mutating func other(_ name: String, _ value: PythonValue) {
        guard case .function(let function) = value else { return }
        if ["apply", "unapply", "mutate_state"].contains(name) {
            add(.code, function.line, "the method \(name)() of Migration is Python code")
        }
    }

    private mutating func flag(_ value: PythonValue, _ name: String, _ line: Int) -> Bool? {
        if let truth = value.truth { return truth }
        report(value, "\(name)", line)
        return nil
    }

    // MARK: Dependencies

    private mutating func keys(_ value: PythonValue, _ name: String, _ line: Int) -> [MigrationKey] {
        guard let items = value.sequence else {
            report(value, name, line)
            return []
        }
        return items.compactMap { key($0, name, line) }
    }

    private mutating func key(_ value: PythonValue, _ name: String, _ line: Int) -> MigrationKey? {
        switch value {
        case .swappableDependency(.literal(.setting(let setting))): return .swappable(setting)
        case .swappableDependency(.literal(.string(let label))):
            return .first(String(label.prefix { $0 != "." }))
        case .swappableDependency(let inner): report(inner, "the swappable dependency", line)
        default:
            if let parts = value.sequence, parts.count == 2, let app = parts[0].string, let migration = parts[1].string
            {
                return MigrationKey(app, migration)
            }
            report(value, "an entry of \(name)", line)
        }
        return nil
    }

    // MARK: Reports

    /// Reports something that has to be known.
    mutating func report(_ value: PythonValue, _ what: String, _ line: Int) {
        switch value {
        case .unknown(let unknown):
            if unknown.reason.contains("--") {
                add(.error, unknown.line, "\(what): \(unknown.reason)")
            } else {
                add(.error, unknown.line, "\(what): \(unknown.reason); give it with --value '\(unknown.source)=VALUE'")
            }
        case .reference(let path):
            add(.error, line, "\(what) is \(path), which only the project knows; give it with --value \(path)=VALUE")
        case .call(let call):
            add(.error, call.line, "\(what) is a call of \(call.path), which is Python code; give it with --value")
        case .list(let items), .tuple(let items), .set(let items):
            if let part = items.first(where: { $0.plain == nil }) { report(part, what, line) } else { fallthrough }
        default: add(.error, line, "\(what) is not what it should be")
        }
    }
}
