/// `{% extends "base.html" %}`: the page is another template, with the blocks of this one.
struct ExtendsNode: Node {
    let parent: FilterExpression
    let nodes: NodeList
    let blocks: [BlockNode]

    var mustBeFirst: Bool { true }
    var nodeLists: [NodeList] { [nodes] }

    func render(_ context: Context, to output: inout String) throws {
        let template = try parentTemplate(context)
        var known = context.frame.blocks ?? BlockContext()
        known.add(blocks)
        // The blocks of a template that extends no other lie lowest.
        if let first = template.nodes.firstNode, !first.mustBeFirst { known.add(template.nodes.blocks) }
        context.frame.blocks = known
        let own = context.frame.template
        context.frame.template = template
        defer { context.frame.template = own }
        try template.nodes.render(context, to: &output)
    }

    private func parentTemplate(_ context: Context) throws -> Template {
        let name = try parent.resolve(context)
        guard name.isTrue else {
            var message = "Invalid template name in 'extends' tag: \(name.repr)."
            if parent.isDynamic { message += " Got this from the '\(parent.source)' variable." }
            throw TemplateError.syntax(message)
        }
        // A template that extends one of its own name means the next one in the folders.
        let history = context.frame.extended ?? [context.frame.template.origin]
        let template = try context.engine.find(name.text, skipping: history)
        context.frame.extended = history + [template.origin]
        return template
    }
}

/// `{% include "row.html" with message=m only %}`
struct IncludeNode: Node {
    let template: FilterExpression
    let variables: [(name: String, value: FilterExpression)]
    let isIsolated: Bool
    let ownName: String?

    func render(_ context: Context, to output: inout String) throws {
        let value = try template.resolve(context)
        let names: [String]
        if let name = value.plainString, !name.isEmpty {
            names = [try RelativePath.resolved(name, in: ownName)]
        } else {
            names = value.isTrue ? try value.iterated().map(\.text) : []
        }
        let included = try context.engine.template(named: names)
        var values = TemplateDictionary()
        for (name, value) in variables { values[name] = try value.resolve(context) }
        if isIsolated {
            try included.render(context.isolated(values), to: &output)
        } else {
            try context.pushing(values) { try included.render(context, to: &output) }
        }
    }
}
