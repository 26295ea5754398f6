import MigrationEngine
import PythonText
import SQLCore

extension MigrateRun {
    /// Prints what each migration of the plan would do.
    ///
    /// ```
    /// auth.0002_alter_permission_name_max_length
    ///     Alter field name on permission
    /// ```
    func describe(_ plan: [PlannedMigration]) {
        output.line("Planned operations:", .migrateLabel)
        if plan.isEmpty { output.line("  No planned migration operations.") }
        for step in plan {
            output.line(step.key.description, .migrateHeading)
            for operation in executor.loader.graph[step.key]?.operations ?? [] {
                let (text, isError) = description(of: operation, isBackwards: step.isBackwards)
                output.line("    \(text)", isError ? .warning : nil)
            }
        }
    }

    private func description(of operation: any Operation, isBackwards: Bool) -> (text: String, isError: Bool) {
        var prefix = ""
        var action: String?
        switch operation {
        case let operation as RunSwift:
            let exists = !isBackwards || operation.isReversible
            action = exists ? (isBackwards ? operation.reverseDocumentation : operation.documentation) : nil
        case let operation as RunSQL:
            action = (isBackwards ? operation.reverse : operation.sql)?.pythonText
        default:
            action = ""
            if isBackwards { prefix = "Undo " }
        }
        // Without code to take it back, a step cannot be undone.
        let isError = action == nil && isBackwards
        var text = action?.filter { $0 != "\n" } ?? (isError ? "IRREVERSIBLE" : "")
        if !text.isEmpty { text = " -> " + text }
        return (prefix + operation.describe() + Self.truncated(text, to: 40), isError)
    }

    /// The text if it is short enough, else as much of it as fits before an ellipsis.
    private static func truncated(_ text: String, to length: Int) -> String {
        let scalars = text.unicodeScalars
        if scalars.count <= length { return text }
        return String(String.UnicodeScalarView(scalars.prefix(length - 1))) + "…"
    }
}

extension RunSQL.Script {
    /// The script as Python shows it: a text as it is, a list of statements as a list.
    fileprivate var pythonText: String {
        switch self {
        case .text(let text): text
        case .invalid(let value): value.representation
        case .statements(let statements): "[\(statements.map(Self.represent).joined(separator: ", "))]"
        }
    }

    private static func represent(_ statement: RunSQL.Statement) -> String {
        guard let arguments = statement.arguments else { return statement.sql.pythonRepr }
        return "(\(statement.sql.pythonRepr), [\(arguments.map(represent).joined(separator: ", "))])"
    }

    private static func represent(_ value: SQLValue) -> String {
        switch value {
        case .null: "None"
        case .integer(let integer): String(integer)
        case .real(let real): "\(real)"
        case .text(let text): text.pythonRepr
        case .blob: "b'…'"
        }
    }
}
