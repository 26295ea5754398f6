public import MigrationEngine
import Models

/// Writes a migration as Django's own `MigrationWriter` does, to the byte.
///
/// ```swift
/// PythonMigrationWriter(migration).source
/// // from django.db import migrations, models
/// //
/// //
/// // class Migration(migrations.Migration):
/// // …
/// ```
///
/// Swift code (`RunSwift`) has no counterpart in Python: what is left of it does nothing, with a comment that names
/// the place where the code stands.
public struct PythonMigrationWriter: Sendable {
    public let migration: MigrationDefinition
    /// The comment in the first line, without its sign. `nil`: no such line.
    public var header: String?

    public init(_ migration: MigrationDefinition, header: String? = nil) {
        self.migration = migration
        self.header = header
    }

    public var fileName: String { migration.name + ".py" }

    /// One operation, as it stands in a file but not indented and without the comma behind it.
    public static func source(of operation: any MigrationEngine.Operation) -> String? {
        operation.pythonCall.map { String(PythonOperationWriter.source(of: $0, indentation: 0).text.dropLast()) }
    }

    /// The text of the file.
    public var source: String {
        var imports: Set<String> = []
        var operations = ""
        for operation in migration.operations {
            operations += Self.comment(on: operation)
            guard let call = operation.pythonCall else { continue }
            let source = PythonOperationWriter.source(of: call, indentation: 2)
            imports.formUnion(source.imports)
            operations += source.text + "\n"
        }
        let dependencies = dependencies(&imports)
        var result = header.map { "# \($0)\n\n" } ?? ""
        result += Self.lines(of: imports)
        result += "\n\nclass Migration(migrations.Migration):\n"
        if !migration.replaces.isEmpty {
            result += "\n    replaces = \(Self.source(of: migration.replaces))\n"
        }
        if migration.isInitial == true { result += "\n    initial = True\n" }
        result += "\n    dependencies = [\n\(dependencies)    ]\n"
        if !migration.runBefore.isEmpty { result += "\n    run_before = \(Self.source(of: migration.runBefore))\n" }
        if !migration.isAtomic { result += "\n    atomic = False\n" }
        return result + "\n    operations = [\n\(operations)    ]\n"
    }

    private func dependencies(_ imports: inout Set<String>) -> String {
        var lines: [String] = []
        for key in migration.dependencies {
            if let setting = key.swappableSetting {
                lines.append("        migrations.swappable_dependency(settings.\(setting)),")
                imports.insert("from django.conf import settings")
            } else {
                lines.append("        \(key.literal.representation),")
            }
        }
        return lines.sorted { $0.precedes($1) }.map { $0 + "\n" }.joined()
    }

    private static func source(of keys: [MigrationKey]) -> String {
        LiteralValue.list(keys.map(\.literal)).representation
    }

    /// The import lines, `import` first, each group in the order of the modules.
    private static func lines(of imports: Set<String>) -> String {
        var imports = imports
        let models = "from django.db import models"
        let migrations = "from django.db import migrations"
        imports.insert(imports.remove(models) == nil ? migrations : migrations + ", models")
        let ported = imports.filter(isMigrationModule)
        let sorted = imports.subtracting(ported).sorted { left, right in
            let (leftParts, rightParts) = (left.split(separator: " "), right.split(separator: " "))
            if leftParts[0] != rightParts[0] { return rightParts[0] == "from" }
            return String(leftParts[1]).precedes(String(rightParts[1]))
        }
        var result = sorted.map { $0 + "\n" }.joined()
        if !ported.isEmpty {
            let names = ported.map { String($0.dropFirst("import ".count)) }.sorted { $0.precedes($1) }
            result += """


                # Functions from the following migrations need manual copying.
                # Move them and any dependencies into this file, then update the
                # RunPython operations to refer to the local versions:
                # \(names.joined(separator: "\n# "))
                """
        }
        return result
    }

    /// Whether the line imports a module whose name begins with a digit, which Python cannot.
    private static func isMigrationModule(_ line: String) -> Bool {
        guard line.hasPrefix("import "), let dot = line.lastIndex(of: ".") else { return false }
        return line[dot...].dropFirst().first?.isNumber ?? false
    }

    private static func comment(on operation: any MigrationEngine.Operation) -> String {
        switch operation {
        case let operation as RunSwift where !operation.isNoop || operation.isReversible && !operation.isReverseNoop:
            "        # Swift code runs here: \(operation.location)\n"
        case let operation as UntranslatedCode:
            SwiftComment.lines(operation.reason, indent: 8, mark: "#")
        default: ""
        }
    }
}

extension MigrationKey {
    fileprivate var literal: LiteralValue { .tuple([.string(appLabel), .string(name)]) }
}
