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
        guard rest.first == UInt8(ascii: "."), let key = oneLine(rest.dropFirst()), !key.isEmpty else { return nil }
        return key
    }

    /// The fields named `prefix[0]` or `prefix[0]key`, by number.
    func indexed(_ prefix: String) -> [InputValue]? {
        var items: [FormIndex: InputValue] = [:]
        func place(_ name: String, _ value: InputValue, _ addTo: (String, inout FormData) -> Void) {
            guard let (index, key) = Self.index(name, after: prefix) else { return }
            if key.isEmpty {
                items[index] = value
                return
            }
            var nested = FormData()
            if case .form(let form)? = items[index] { nested = form }
            addTo(key, &nested)
            items[index] = .form(nested)
        }
        for entry in fields.entries {
            let text = entry.values.last ?? ""
            place(entry.key, .string(text)) { key, form in form.fields.setList([text], for: key) }
        }
        for entry in files.entries {
            guard let file = entry.values.last else { continue }
            place(entry.key, .file(file)) { key, form in form.files.setList([file], for: key) }
        }
        if items.isEmpty { return nil }
        return items.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func index(_ name: String, after prefix: String) -> (FormIndex, String)? {
        guard name.utf8.starts(with: prefix.utf8) else { return nil }
        var rest = name.utf8.dropFirst(prefix.utf8.count)
        guard rest.popFirst() == UInt8(ascii: "[") else { return nil }
        let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        rest = rest.dropFirst(digits.count)
        guard !digits.isEmpty, rest.popFirst() == UInt8(ascii: "]"), let key = oneLine(rest) else { return nil }
        return (FormIndex(digits), key)
    }

    /// What Python's `(.*)$` matches: one line, before a newline that ends the text.
    private static func oneLine(_ text: Substring.UTF8View) -> String? {
        let line = text.last == 0x0A ? text.dropLast() : text
        return line.contains(0x0A) ? nil : String(Substring(line))
    }
}

/// The number of an element of a list in a form, which may be of any size.
private struct FormIndex: Hashable, Comparable {
    let digits: [UInt8]

    init(_ text: some Sequence<UInt8>) { digits = Array(text.drop { $0 == UInt8(ascii: "0") }) }

    static func < (left: Self, right: Self) -> Bool {
        left.digits.count == right.digits.count
            ? left.digits.lexicographicallyPrecedes(right.digits) : left.digits.count < right.digits.count
    }
}
