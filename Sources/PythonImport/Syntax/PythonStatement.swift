/// A statement of Python, and the line on which it begins.
struct PythonStatement: Sendable {
    var kind: Kind
    var line: Int

    indirect enum Kind: Sendable {
        case expression(PythonNode)
        case assignment([PythonNode], PythonNode)
        case augmented(PythonNode, String, PythonNode)
        /// `import a.b as c`
        case importing([Import])
        /// `from ..a import b as c`; `*` has no name.
        case importingFrom(String, level: Int, [Import])
        case function(Function)
        case classDefinition(ClassDefinition)
        case conditional(PythonNode, [PythonStatement], otherwise: [PythonStatement])
        case attempt([PythonStatement], [Handler], otherwise: [PythonStatement], finally: [PythonStatement])
        case loop(PythonNode, PythonNode, [PythonStatement])
        case returning(PythonNode?)
        case raising(PythonNode?)
        case pass
        /// A statement that is only skipped, such as `del` and `global`; or understood to be beyond this, such as `while`.
        case other(String, [PythonStatement])
    }

    struct Import: Sendable {
        var name: String
        var alias: String?
    }

    struct Function: Sendable {
        struct Parameter: Sendable {
            var name: String
            var defaultValue: PythonNode?
            /// 0, 1 for `*`, 2 for `**`.
            var stars: Int
        }

        var name: String
        var parameters: [Parameter]
        var body: [PythonStatement]
        var isDecorated: Bool
    }

    struct ClassDefinition: Sendable {
        var name: String
        var arguments: [PythonNode.Argument]
        var body: [PythonStatement]
    }

    struct Handler: Sendable {
        /// `nil` catches everything.
        var type: PythonNode?
        var name: String?
        var body: [PythonStatement]
    }
}
