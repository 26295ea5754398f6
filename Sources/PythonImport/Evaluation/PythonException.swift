/// An exception that Python would raise.
struct PythonException: Error, Sendable {
    /// The name of its class, such as `KeyError`.
    var kind: String
    var message: String
    var line: Int

    /// Whether an `except` that names this class catches it.
    func isCaught(by name: String) -> Bool {
        let last = name.split(separator: ".").last.map(String.init) ?? name
        switch last {
        case kind, "Exception", "BaseException": return true
        case "ImportError": return kind == "ModuleNotFoundError"
        case "LookupError": return kind == "KeyError" || kind == "IndexError"
        case "ImproperlyConfigured": return false
        default: return false
        }
    }
}
