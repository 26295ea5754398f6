internal import PythonText

extension PathValue {
    /// Python's `repr()` of the value.
    var pythonRepr: String {
        switch self {
        case .int(let value): String(value)
        case .bigInt(let digits): digits
        case .string(let text): text.pythonRepr
        case .uuid(let text): "UUID('\(text)')"
        case .bool(let value): value ? "True" : "False"
        case .null: "None"
        }
    }

    /// Python's `==`, for which `True` is 1.
    func isPythonEqual(to other: PathValue) -> Bool {
        self == other || (number != nil && number == other.number)
    }

    private var number: Int64? {
        switch self {
        case .int(let value): value
        case .bool(let value): value ? 1 : 0
        default: nil
        }
    }
}
