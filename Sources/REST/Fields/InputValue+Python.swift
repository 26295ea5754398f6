import PythonJSON
import PythonText
import Web

extension InputValue {
    /// Python's `str()` of the value, as error messages quote it.
    var pythonText: String {
        switch self {
        case .json(let value): value.pythonText
        case .file(let file): file.name
        case .list(let values): "[" + values.map(\.pythonRepr).joined(separator: ", ") + "]"
        case .form: "<MultiValueDict>"
        case .jsonText(let text): text
        }
    }

    private var pythonRepr: String {
        switch self {
        case .json(let value): value.pythonRepr
        default: pythonText.pythonRepr
        }
    }
}

extension JSONValue {
    /// Python's `str()`.
    var pythonText: String {
        switch self {
        case .string(let text): text
        case .surrogateString(let text): text.replaced
        default: pythonRepr
        }
    }

    /// Python's `repr()`.
    var pythonRepr: String {
        switch self {
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .integer(let value): String(value)
        case .bigInteger(let digits): digits
        case .double(let value): PythonFloat.repr(value)
        case .string(let text): text.pythonRepr
        case .surrogateString(let text): text.replaced.pythonRepr
        case .array(let values): "[" + values.map(\.pythonRepr).joined(separator: ", ") + "]"
        case .object(let object):
            "{" + object.map { $0.key.pythonRepr + ": " + $0.value.pythonRepr }.joined(separator: ", ") + "}"
        }
    }
}
