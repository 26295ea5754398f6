public import PythonJSON
public import Web

/// The data that a serializer validates: `request.data`, or any other source of named values.
public enum InputData: Sendable {
    case json(JSONValue)
    /// A form: its values are texts and files, and what is missing cannot be told from what is off.
    case form(FormData)

    /// The parameters of a query string, as `request.query_params.dict()`: the last value of each, and no form.
    public init(lastValuesOf query: QueryDict) {
        self = .json(.object(JSONObject(query.entries.map { ($0.key, .string($0.values.last ?? "")) })))
    }

    public var isForm: Bool {
        if case .form = self { true } else { false }
    }

    /// All that was sent under a name: repeated fields of a form, or the one member of an object.
    public func values(_ name: String) -> [InputValue] {
        switch self {
        case .json(let value): value[name].map { [.json($0)] } ?? []
        case .form(let form): form.inputs(name)
        }
    }

    func contains(_ name: String) -> Bool {
        switch self {
        case .json(let value): value[name] != nil
        case .form(let form): form.fields.contains(name) || form.files.contains(name)
        }
    }

    /// The value as an input of its own.
    var value: InputValue {
        switch self {
        case .json(let value): .json(value)
        case .form(let form): .form(form)
        }
    }
}

extension FormData {
    /// Texts, then files, of one name.
    func inputs(_ name: String) -> [InputValue] {
        fields.list(name).map(InputValue.string) + files.list(name).map(InputValue.file)
    }

    /// The last value of a name: a file before a text, since files are added behind the texts.
    func lastInput(_ name: String) -> InputValue? {
        if let file = files[name] { return .file(file) }
        if let text = fields[name] { return .string(text) }
        return nil
    }

    /// The fields named `prefix.key`, without the prefix; `nil` when there are none.
    func nested(_ prefix: String) -> FormData? {
        var result = FormData()
        for entry in fields.entries {
            if let key = Self.key(entry.key, after: prefix) { result.fields.setList(entry.values, for: key) }
        }
        for entry in files.entries {
            if let key = Self.key(entry.key, after: prefix) { result.files.setList(entry.values, for: key) }
        }
        return result.fields.isEmpty && result.files.isEmpty ? nil : result
    }

    private static func key(_ name: String, after prefix: String) -> String? {
        guard name.utf8.starts(with: prefix.utf8) else { return nil }
        let rest = name.utf8.dropFirst(prefix.utf8.count)
        guard rest.first == UInt8(ascii: "."), rest.count > 1 else { return nil }
        return String(Substring(rest.dropFirst()))
    }

    /// The fields named `prefix[0]` or `prefix[0]key`, by number.
    func indexed(_ prefix: String) -> [InputValue]? {
        var single: [Int: InputValue] = [:]
        var nested: [Int: FormData] = [:]
        func place(_ name: String) -> (Int, String)? {
            guard name.utf8.starts(with: prefix.utf8) else { return nil }
            var rest = name.utf8.dropFirst(prefix.utf8.count)
            guard rest.popFirst() == UInt8(ascii: "[") else { return nil }
            let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            rest = rest.dropFirst(digits.count)
            guard let index = Int(String(Substring(digits))), rest.popFirst() == UInt8(ascii: "]") else { return nil }
            return (index, String(Substring(rest)))
        }
        for entry in fields.entries {
            guard let (index, key) = place(entry.key) else { continue }
            if key.isEmpty {
                single[index] = .string(entry.values.last ?? "")
            } else {
                nested[index, default: FormData()].fields.setList(entry.values, for: key)
            }
        }
        for entry in files.entries {
            guard let (index, key) = place(entry.key), let file = entry.values.last else { continue }
            if key.isEmpty {
                single[index] = .file(file)
            } else {
                nested[index, default: FormData()].files.setList(entry.values, for: key)
            }
        }
        let indices = Set(single.keys).union(nested.keys).sorted()
        if indices.isEmpty { return nil }
        return indices.compactMap { single[$0] ?? nested[$0].map(InputValue.form) }
    }
}
