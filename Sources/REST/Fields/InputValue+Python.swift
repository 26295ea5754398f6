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
        case .surrogateString(let text): text.pythonRepr
        case .array(let values): "[" + values.map(\.pythonRepr).joined(separator: ", ") + "]"
        case .object(let object):
            "{" + object.map { $0.key.pythonRepr + ": " + $0.value.pythonRepr }.joined(separator: ", ") + "}"
        }
    }
}

extension SurrogateString {
    /// Python's `repr()`, with an escape for each lone surrogate.
    fileprivate var pythonRepr: String {
        // No text has these in it unless it stood there before, and then the quotes still come out right.
        let texts = codePoints.split(omittingEmptySubsequences: false) { 0xD800...0xDFFF ~= $0 }
        let surrogates = codePoints.filter { 0xD800...0xDFFF ~= $0 }
        let quoted = replaced.pythonRepr
        guard let quote = quoted.first else { return quoted }
        let parts = texts.map { part -> String in
            let text = SurrogateString(codePoints: Array(part)).replaced
            // The quotes are chosen for the whole text.
            let repr = (text + (quote == "'" ? "\"" : "")).pythonRepr
            return String(repr.dropFirst().dropLast(quote == "'" ? 2 : 1))
        }
        var result = parts.first ?? ""
        for (surrogate, part) in zip(surrogates, parts.dropFirst()) {
            result += "\\u" + String(surrogate, radix: 16) + part
        }
        return "\(quote)\(result)\(quote)"
    }
}
