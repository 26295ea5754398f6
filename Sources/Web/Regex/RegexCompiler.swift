/// Turns the tree into a program.
struct RegexCompiler {
    private var program = RegexProgram()

    static func compile(
        _ node: RegexNode, groupCount: Int, groupNames: [(name: String, number: Int)]
    ) -> RegexProgram {
        var compiler = Self()
        compiler.program.groupCount = groupCount
        compiler.program.groupNames = groupNames
        compiler.emit(node)
        compiler.program.instructions.append(.accept)
        (compiler.program.isAnchored, compiler.program.literalPrefix) = prefix(of: node)
        return compiler.program
    }

    private static func prefix(of node: RegexNode) -> (isAnchored: Bool, literal: String) {
        let nodes: [RegexNode]
        switch node {
        case .sequence(let list): nodes = list
        default: nodes = [node]
        }
        guard case .assertion(.textStart)? = nodes.first else { return (false, "") }
        var literal = String.UnicodeScalarView()
        for node in nodes.dropFirst() {
            guard case .set(let set) = node, let scalar = set.literal else { break }
            literal.append(scalar)
        }
        return (true, String(literal))
    }

    private var next: Int { program.instructions.count }

    private mutating func append(_ instruction: RegexProgram.Instruction) -> Int {
        program.instructions.append(instruction)
        return next - 1
    }

    private mutating func emit(_ node: RegexNode) {
        switch node {
        case .empty: break
        case .set(let set):
            if let literal = set.literal {
                _ = append(.literal(literal))
            } else {
                _ = append(.set(index(of: set)))
            }
        case .sequence(let nodes): nodes.forEach { emit($0) }
        case .alternatives(let nodes): emitAlternatives(nodes)
        case .capture(let number, let node):
            _ = append(.save(2 * number))
            emit(node)
            _ = append(.save(2 * number + 1))
        case .repeated(let node, let minimum, let maximum, let kind): emitRepeat(node, minimum, maximum, kind)
        case .assertion(let assertion): _ = append(.assertion(assertion))
        case .look(let node, let isBehind, let isNegative):
            let start = append(.accept)
            emit(node)
            _ = append(.accept)
            program.instructions[start] = .look(
                end: next, width: isBehind ? node.width : nil, isNegative: isNegative)
        case .atomic(let node):
            let start = append(.accept)
            emit(node)
            _ = append(.accept)
            program.instructions[start] = .atomic(end: next)
        case .backreference(let number, let ignoresCase):
            _ = append(.backreference(number, ignoresCase: ignoresCase))
        case .conditional(let group, let yes, let no):
            let test = append(.accept)
            emit(yes)
            let leave = append(.accept)
            program.instructions[test] = .unlessGroup(group, next)
            emit(no)
            program.instructions[leave] = .jump(next)
        }
    }

    private mutating func emitAlternatives(_ nodes: [RegexNode]) {
        var exits: [Int] = []
        for node in nodes.dropLast() {
            let split = append(.accept)
            emit(node)
            exits.append(append(.accept))
            program.instructions[split] = .split(first: split + 1, second: next)
        }
        if let last = nodes.last { emit(last) }
        for exit in exits { program.instructions[exit] = .jump(next) }
    }

    private mutating func emitRepeat(_ node: RegexNode, _ minimum: Int, _ maximum: Int?, _ kind: RepeatKind) {
        if case .set(let set) = node {
            _ = append(.repeatSet(index(of: set), minimum: minimum, maximum: maximum, kind))
            return
        }
        if kind == .possessive {
            return emit(.atomic(.repeated(node, minimum: minimum, maximum: maximum, .greedy)))
        }
        let counter = program.counterCount
        program.counterCount += 1
        _ = append(.beginLoop(counter: counter))
        let loop = append(.accept)
        emit(node)
        _ = append(.jump(loop))
        program.instructions[loop] = .loop(
            counter: counter, minimum: minimum, maximum: maximum, kind, exit: next)
    }

    private mutating func index(of set: RegexSet) -> Int {
        program.sets.append(CompiledRegexSet(set))
        return program.sets.count - 1
    }
}
