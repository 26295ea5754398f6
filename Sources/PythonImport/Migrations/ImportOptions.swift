/// How Python migrations are to be read.
///
/// ```swift
/// var options = PythonImportOptions()
/// options.allowsCode = true
/// try options.setField("django_countries.fields.CountryField", to: "CharField(max_length=2)")
/// try options.given.set(setting: "AUTH_USER_MODEL", to: "accounts.User")
/// ```
public struct PythonImportOptions: Sendable {
    /// Settings, and values of expressions.
    public var given = GivenValues()
    /// Django's classes that stand for field classes of projects and packages, by their dotted names.
    public var fieldClasses: [String: FieldMapping] = [:]
    /// Whether code that is not carried out counts as done.
    public var allowsCode = false

    public init() {}

    /// Lets a class of Django stand for a field class, with arguments that the class adds by itself.
    public mutating func setField(_ path: String, to text: String) throws(PythonEvaluationError) {
        fieldClasses[path] = try FieldMapping(text)
    }
}
