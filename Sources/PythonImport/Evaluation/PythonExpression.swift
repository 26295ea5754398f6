public import Models

/// A single Python expression, and what it comes to.
///
/// ```swift
/// try PythonExpression.evaluate("[1, 'a', None]")              // .list([1, "a", .null])
/// try PythonExpression.evaluate("timezone.now")                // .reference("django.utils.timezone.now")
/// try PythonExpression.evaluate("datetime.date(2024, 2, 29)")  // .date(…)
/// ```
public enum PythonExpression {
    /// The names that Django's questions offer.
    public static let questionNames = ["datetime": "datetime", "timezone": "django.utils.timezone"]

    /// The value of an expression.
    ///
    /// Only literals, operators, methods of built-in types, and the well-known parts of the standard library and of
    /// Django are understood. A function or class that is only named is a ``LiteralValue/reference(_:)``, a call of one
    /// that is not known an ``LiteralValue/object(_:)``.
    ///
    /// - Parameter names: What is imported, by the name that it has in the expression.
    /// - Throws: ``PythonEvaluationError`` with the name and the message of Python's exception.
    public static func evaluate(
        _ text: String, names: [String: String] = questionNames
    ) throws(PythonEvaluationError) -> LiteralValue {
        let source: PythonSource
        let node: PythonNode
        do throws(PythonSyntaxError) {
            source = try PythonSource("(" + text + "\n)")
            node = try PythonParser.expression(source)
        } catch {
            throw PythonEvaluationError("SyntaxError", error.message)
        }
        var interpreter = PythonInterpreter(source, module: "__main__")
        for (name, path) in names { interpreter[name] = .reference(path) }
        let value: PythonValue
        do throws(PythonException) {
            value = try interpreter.evaluate(node)
        } catch {
            throw PythonEvaluationError(error.kind, error.message)
        }
        var unknowns: [PythonUnknown] = []
        let literal = value.literal(collecting: &unknowns)
        if let unknown = unknowns.first { throw PythonEvaluationError("ValueError", unknown.reason) }
        return literal
    }
}

/// Why an expression has no value, in Python's words.
public struct PythonEvaluationError: Error, Sendable, CustomStringConvertible {
    /// The name of Python's exception, such as `NameError`.
    public let kind: String
    public let message: String

    public init(_ kind: String, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public var description: String { "\(kind): \(message)" }
}
