import Models

/// An expression of Python, and where it stands.
struct PythonNode: Sendable {
    var kind: Kind
    var line: Int
    /// In bytes of the source.
    var range: Range<Int>

    indirect enum Kind: Sendable {
        case literal(LiteralValue)
        case formatted([FormattedPart])
        case name(String)
        case attribute(PythonNode, String)
        case subscripted(PythonNode, PythonNode)
        case slice(PythonNode?, PythonNode?, PythonNode?)
        case call(PythonNode, [Argument])
        case list([PythonNode])
        case tuple([PythonNode])
        case set([PythonNode])
        case dictionary([Pair])
        case starred(PythonNode)
        case unary(String, PythonNode)
        case binary(PythonNode, String, PythonNode)
        /// `a and b and c`, `a or b`
        case boolean(isAnd: Bool, [PythonNode])
        case comparison(PythonNode, [Comparison])
        case conditional(PythonNode, then: PythonNode, otherwise: PythonNode)
        case lambda(PythonNode)
        case comprehension(Comprehension)
        case assignment(String, PythonNode)
        /// `await`, `yield` and the like.
        case other(String)
    }

    enum FormattedPart: Sendable {
        case text(String)
        case field(PythonNode, conversion: Character?, format: [FormattedPart], source: String?)
    }

    struct Argument: Sendable {
        /// `nil` for positional ones.
        var name: String?
        /// 0, 1 for `*`, 2 for `**`.
        var stars: Int
        var value: PythonNode
    }

    struct Pair: Sendable {
        /// `nil` for `**value`.
        var key: PythonNode?
        var value: PythonNode
    }

    struct Comparison: Sendable {
        var symbol: String
        var value: PythonNode
    }

    struct Comprehension: Sendable {
        enum Kind: Sendable { case list, set, dictionary, generator }

        struct Clause: Sendable {
            var target: PythonNode
            var iterable: PythonNode
            var conditions: [PythonNode]
        }

        var kind: Kind
        var element: PythonNode
        /// The value of a dictionary's pair.
        var value: PythonNode?
        var clauses: [Clause]
    }
}
