internal import Web

extension Library {
    /// `{% querystring page=2 q=None %}`: the query of the page with changes.
    mutating func addQueryString() {
        var signature: TagSignature = [TagSignature.Parameter("query_dict", default: TemplateValue.null)]
        signature.acceptsOtherNames = true
        simpleTag("querystring", parameters: signature) { arguments in
            var query: [(name: String, values: [String])] = []
            switch arguments["query_dict"] {
            case .null:
                guard let request = arguments.context.request else {
                    throw TemplateError(.attributeError, "'Context' object has no attribute 'request'")
                }
                for (name, value) in request.query { Self.append(value, to: name, in: &query) }
            case .dictionary(let dictionary):
                for (name, value) in dictionary.items {
                    for text in Self.texts(value) { Self.append(text, to: name.text, in: &query) }
                }
            case let other: throw TemplateError(.attributeError, "'\(other.typeName)' object has no attribute 'copy'")
            }
            let wasEmpty = query.isEmpty
            for (name, value) in arguments.others.items {
                let name = name.text
                if case .null = value {
                    query.removeAll { $0.name == name }
                } else if let index = query.firstIndex(where: { $0.name == name }) {
                    query[index].values = Self.texts(value)
                } else {
                    query.append((name, Self.texts(value)))
                }
            }
            if query.isEmpty, wasEmpty { return .string("") }
            let fields = query.flatMap { field in
                field.values.map { "\(PercentEncoding.quotePlus(field.name))=\(PercentEncoding.quotePlus($0))" }
            }
            return .string("?" + fields.joined(separator: "&"))
        }
    }

    private static func append(_ value: String, to name: String, in query: inout [(name: String, values: [String])]) {
        if let index = query.firstIndex(where: { $0.name == name }) {
            query[index].values.append(value)
        } else {
            query.append((name, [value]))
        }
    }

    private static func texts(_ value: TemplateValue) -> [String] {
        if value.plainString != nil { return [value.text] }
        return value.elementsIfAny?.map(\.text) ?? [value.text]
    }
}
