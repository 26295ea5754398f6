extension Condition {
    /// Reads a `Q`.
    init(_ object: DeconstructedObject) throws(DeconstructionError) {
        var keywords = object.keywords
        let connector = keywords.take("_connector")?.string.flatMap(Connector.init) ?? .and
        let isNegated = keywords.take("_negated")?.bool ?? false
        var children: [Child] = []
        for argument in object.arguments { children.append(try Self.child(argument)) }
        // Q sorts its keywords.
        for (name, value) in keywords.pairs.sorted(by: { $0.name < $1.name }) {
            children.append(.lookup(name, try Expression(deconstructed: value)))
        }
        self.init(connector, isNegated: isNegated, children: children)
    }

    private static func child(_ argument: LiteralValue) throws(DeconstructionError) -> Child {
        switch argument {
        case .tuple(let pair) where pair.count == 2, .list(let pair) where pair.count == 2:
            guard let name = pair[0].string else { throw DeconstructionError("A lookup must be named by a text.") }
            return .lookup(name, try Expression(deconstructed: pair[1]))
        case .object(let object) where object.className == "Q": return .condition(try Condition(object))
        default: return .expression(try Expression(deconstructed: argument))
        }
    }
}
