/// `{% for x in list %} … {% empty %} … {% endfor %}`
struct ForNode: Node {
    let names: [String]
    let sequence: FilterExpression
    let isReversed: Bool
    let body: NodeList
    let empty: NodeList

    var nodeLists: [NodeList] { [body, empty] }

    func render(_ context: Context, to output: inout String) throws {
        let parent = context["forloop"] ?? .dictionary([:])
        try context.pushing {
            let sequence = try sequence.resolve(context, ignoresFailures: true)
            var values: [TemplateValue] = []
            if case .null = sequence {} else { values = try sequence.iterated() }
            if values.isEmpty {
                try empty.render(context, to: &output)
                return
            }
            if isReversed { values.reverse() }
            var loop = ForLoop(count: values.count, parent: parent, id: context.page.nextLoop())
            defer { context.page.forgetLoop(loop.id) }
            for (index, value) in values.enumerated() {
                loop.index = index
                context["forloop"] = .object(loop)
                if names.count == 1 {
                    context[names[0]] = value
                    try body.render(context, to: &output)
                } else {
                    try context.pushing(try unpacked(value)) { try body.render(context, to: &output) }
                }
            }
        }
    }

    private func unpacked(_ value: TemplateValue) throws -> TemplateDictionary {
        let elements = value.elementsIfAny ?? [value]
        guard elements.count == names.count else {
            throw TemplateError.value("Need \(names.count) values to unpack in for loop; got \(elements.count). ")
        }
        return TemplateDictionary(zip(names, elements))
    }
}

/// The variable `forloop`.
struct ForLoop: TemplateObject {
    var index = 0
    let count: Int
    let parent: TemplateValue
    let id: Int

    init(count: Int, parent: TemplateValue, id: Int) {
        self.count = count
        self.parent = parent
        self.id = id
    }

    private var fields: TemplateDictionary {
        [
            "parentloop": parent, "counter0": .integer(Int64(index)), "counter": .integer(Int64(index + 1)),
            "revcounter": .integer(Int64(count - index)), "revcounter0": .integer(Int64(count - index - 1)),
            "first": .bool(index == 0), "last": .bool(index == count - 1),
        ]
    }

    func lookup(_ name: String) -> TemplateValue? {
        switch name {
        case "counter": .integer(Int64(index + 1))
        case "counter0": .integer(Int64(index))
        case "revcounter": .integer(Int64(count - index))
        case "revcounter0": .integer(Int64(count - index - 1))
        case "first": .bool(index == 0)
        case "last": .bool(index == count - 1)
        case "parentloop": parent
        default: TemplateValue.dictionary(fields).attribute(name)
        }
    }

    var text: String { repr }
    var repr: String { TemplateValue.dictionary(fields).repr }
    var typeName: String { "dict" }
    var elements: [TemplateValue]? { fields.keys }
}
