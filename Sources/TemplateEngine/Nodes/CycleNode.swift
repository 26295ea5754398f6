/// `{% cycle "odd" "even" as name %}`
public final class CycleNode: Node {
    private let values: [FilterExpression]
    private let name: String?
    private let isSilent: Bool

    init(values: [FilterExpression], name: String?, isSilent: Bool) {
        self.values = values
        self.name = name
        self.isSilent = isSilent
    }

    public func render(_ context: Context, to output: inout String) throws {
        let index = context.frame.cycles[ObjectIdentifier(self), default: 0]
        context.frame.cycles[ObjectIdentifier(self)] = (index + 1) % values.count
        let value = try values[index].resolve(context)
        if let name { context.setUpward(name, value) }
        if !isSilent { context.append(value, to: &output) }
    }

    func reset(_ context: Context) { context.frame.cycles[ObjectIdentifier(self)] = 0 }
}

/// `{% resetcycle %}`
struct ResetCycleNode: Node {
    let cycle: CycleNode

    func render(_ context: Context, to output: inout String) { cycle.reset(context) }
}

/// `{% ifchanged … %} … {% else %} … {% endifchanged %}`
final class IfChangedNode: Node {
    private let values: [FilterExpression]
    private let changed: NodeList
    private let same: NodeList

    init(values: [FilterExpression], changed: NodeList, same: NodeList) {
        self.values = values
        self.changed = changed
        self.same = same
    }

    var nodeLists: [NodeList] { [changed, same] }

    func render(_ context: Context, to output: inout String) throws {
        var rendered = ""
        let seen: [TemplateValue]
        if values.isEmpty {
            rendered = try changed.rendered(context)
            seen = [.string(rendered)]
        } else {
            seen = try values.map { try $0.resolve(context, ignoresFailures: true) }
        }
        var loop = context.frame.id
        if case .object(let object) = context["forloop"], let current = object as? ForLoop { loop = current.id }
        if context.page.hasChanged(ObjectIdentifier(self), in: loop, seen) {
            if rendered.isEmpty { try changed.render(context, to: &output) } else { output += rendered }
        } else {
            try same.render(context, to: &output)
        }
    }
}
