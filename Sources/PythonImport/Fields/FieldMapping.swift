public import Models

/// The class of Django that a field class comes down to, and the arguments that it adds by itself.
///
/// ```swift
/// try FieldMapping("CharField(max_length=2)")
/// ```
public struct FieldMapping: Sendable, Hashable {
    /// The name of Django's class, such as `CharField`.
    public let className: String
    /// Arguments that hold where a migration does not give them.
    public let keywords: KeywordArguments

    public init(_ className: String, keywords: KeywordArguments = [:]) {
        self.className = className
        self.keywords = keywords
    }

    /// Reads the name of a class, or a call of it.
    public init(_ text: String) throws(PythonEvaluationError) {
        let value = try PythonExpression.evaluate(text, names: Self.names)
        let path: String
        switch value {
        case .reference(let name):
            path = name
            keywords = [:]
        case .object(let object) where object.arguments.isEmpty:
            path = object.path
            keywords = object.keywords
        default: throw PythonEvaluationError("ValueError", "'\(text)' is no field class of Django.")
        }
        let name = path.split(separator: ".").last.map(String.init) ?? path
        guard DjangoFields.names.contains(name) else {
            throw PythonEvaluationError("ValueError", "'\(name)' is no field class of Django.")
        }
        className = name
    }

    private static let names = Dictionary(
        uniqueKeysWithValues: DjangoFields.names.map { ($0, "django.db.models." + $0) } + [
            ("models", "django.db.models")
        ])
}
