/// The Python form that a description was read from. It has no part in comparisons.
///
/// Python tells lists from tuples, and arguments by position from those by name, where it makes no difference. What
/// was read and is written again keeps the form that Django would keep.
public struct SourceForm: Sendable, Hashable {
    var arguments: [LiteralValue]
    var keywords: KeywordArguments

    /// Nothing was read.
    public init() {
        arguments = []
        keywords = [:]
    }

    init(_ object: DeconstructedObject) {
        arguments = object.arguments
        keywords = object.keywords
    }

    /// One argument by name.
    package init(_ name: String, _ value: LiteralValue) {
        arguments = []
        keywords = [name: value]
    }

    public static func == (left: Self, right: Self) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}

    /// Gives the arguments of those names the form they were read in.
    package func apply(to object: inout DeconstructedObject, _ names: String...) {
        for name in names {
            if let value = object.keywords[name], let source = keywords[name] {
                object.keywords[name] = value.inForm(of: source)
            }
        }
    }

    /// The same for arguments by position.
    func applyToArguments(of object: inout DeconstructedObject) {
        guard object.arguments.count == arguments.count else { return }
        object.arguments = zip(object.arguments, arguments).map { $0.inForm(of: $1) }
    }
}

extension LiteralValue {
    /// The value with lists for tuples, and calls by name for calls by position, where the other has them.
    func inForm(of source: LiteralValue) -> LiteralValue {
        switch (self, source) {
        case (.list(let items), .tuple(let others)), (.tuple(let items), .tuple(let others)):
            return .tuple(Self.items(items, inFormOf: others))
        case (.list(let items), .list(let others)), (.tuple(let items), .list(let others)):
            return .list(Self.items(items, inFormOf: others))
        case (.object(var object), .object(let other)) where object.className == "Q" && other.className == "Q":
            SourceForm(other).applyToArguments(of: &object)
            return .object(object)
        case (.object(let object), .object(let other)) where Expression.isExpression(object):
            // An expression is written as it was called.
            let isSame = (try? Expression(deconstructed: self)) == (try? Expression(deconstructed: source))
            return isSame ? .object(other) : self
        default: return self
        }
    }

    private static func items(_ items: [LiteralValue], inFormOf others: [LiteralValue]) -> [LiteralValue] {
        items.count == others.count ? zip(items, others).map { $0.inForm(of: $1) } : items
    }
}
