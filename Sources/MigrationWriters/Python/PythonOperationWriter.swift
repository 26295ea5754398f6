import MigrationEngine
import Models

/// Writes an operation as Django's migration files hold it: one argument a line.
///
/// ```python
/// migrations.AddField(
///     model_name='message',
///     name='read_at',
///     field=models.DateTimeField(null=True),
/// ),
/// ```
struct PythonOperationWriter {
    private var lines: [String] = []
    private var indentation: Int
    private var imports: Set<String> = []

    private init(indentation: Int) { self.indentation = indentation }

    /// The operation, with the comma behind it.
    static func source(of object: DeconstructedObject, indentation: Int) -> PythonSource {
        var writer = Self(indentation: indentation)
        writer.write(object)
        return PythonSource(writer.lines.joined(separator: "\n"), imports: writer.imports)
    }

    private mutating func write(_ object: DeconstructedObject) {
        feed("migrations.\(object.className)(")
        indentation += 1
        let names = OperationFactory.parameterNames(of: object) ?? []
        for (name, value) in zip(names, object.arguments) { write(name, value, of: object.className) }
        for name in names.dropFirst(object.arguments.count) {
            if let value = object.keywords[name] { write(name, value, of: object.className) }
        }
        indentation -= 1
        feed("),")
    }

    /// The arguments whose items stand in lines of their own.
    private static let expandedArguments: [String: Set<String>] = [
        "CreateModel": ["fields", "options", "managers"], "AlterModelManagers": ["managers"],
        "SeparateDatabaseAndState": ["database_operations", "state_operations"],
    ]

    private mutating func write(_ name: String, _ value: LiteralValue, of operation: String) {
        guard Self.expandedArguments[operation]?.contains(name) ?? false else {
            feed(source(of: value), after: "\(name)=")
            return
        }
        switch value {
        case .dictionary(let dictionary):
            feed("\(name)={")
            indentation += 1
            for pair in dictionary.pairs {
                let key = source(of: pair.key)
                feed(source(of: pair.value), after: "\(key): ")
            }
            indentation -= 1
            feed("},")
        case .list(let items), .tuple(let items):
            feed("\(name)=[")
            indentation += 1
            for item in items { feed(source(of: item), after: "") }
            indentation -= 1
            feed("],")
        default: feed(source(of: value), after: "\(name)=")
        }
    }

    private mutating func source(of value: LiteralValue) -> String {
        let source = PythonSerializer.source(of: value)
        imports.formUnion(source.imports)
        return source.text
    }

    /// Writes a text of one or more lines, and a comma.
    private mutating func feed(_ text: String, after start: String) {
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            feed((index == 0 ? start : "") + part + (index == parts.count - 1 ? "," : ""))
        }
    }

    private mutating func feed(_ line: String) {
        lines.append(String(repeating: " ", count: indentation * 4) + line)
    }
}
