public import Models

/// What a user tells about a project whose code cannot be run: settings, and values of expressions.
///
/// ```swift
/// var given = GivenValues()
/// try given.set(setting: "SITE_ID", to: "1")
/// try given.set(expression: "shop.models.SLUG_LENGTH", to: "100")
/// ```
public struct GivenValues: Sendable {
    /// Settings by name.
    public var settings: [String: LiteralValue] = [:]
    /// Values by the expression in the file, or by the dotted name of what was imported.
    private(set) var values: [String: LiteralValue] = [:]

    public init() {}

    /// Gives a setting a value, written in Python. A word that is no expression counts as a text.
    public mutating func set(setting name: String, to text: String) throws(PythonEvaluationError) {
        settings[name] = try Self.value(text)
    }

    /// Gives an expression a value, written in Python.
    public mutating func set(expression: String, to text: String) throws(PythonEvaluationError) {
        values[PythonNode.key(of: expression)] = try Self.value(text)
    }

    private static func value(_ text: String) throws(PythonEvaluationError) -> LiteralValue {
        do throws(PythonEvaluationError) {
            let value = try PythonExpression.evaluate(text, names: [:])
            // A word such as `accounts.User` is meant as a text.
            if case .reference = value { return .string(text) }
            return value
        } catch {
            if error.kind == "NameError" { return .string(text) }
            throw error
        }
    }

    /// - Parameter key: See ``PythonNode/key``.
    func value(_ key: String) -> PythonValue? { values[key].map(PythonValue.init) }

    /// Expressions much longer than any that has a value need not be looked at.
    var longestKey: Int { values.keys.map(\.utf8.count).max() ?? 0 }
}
