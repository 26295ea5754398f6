/// A regular expression as instructions for ``RegexMatcher``.
struct RegexProgram: Sendable {
    enum Instruction: Sendable {
        case literal(Unicode.Scalar)
        case set(Int)
        /// Matches one set again and again; kept as one step since it is by far the commonest loop.
        case repeatSet(Int, minimum: Int, maximum: Int?, RepeatKind)
        case save(Int)
        case assertion(RegexAssertion)
        /// Tries `first`, then `second`.
        case split(first: Int, second: Int)
        case jump(Int)
        /// Begins a counted loop: its counter is 0 and it has not moved.
        case beginLoop(counter: Int)
        /// Decides between one more round (which begins behind this instruction) and `exit`.
        case loop(counter: Int, minimum: Int, maximum: Int?, RepeatKind, exit: Int)
        case backreference(Int, ignoresCase: Bool)
        /// What stands up to `end` must (not) match here, or `width` scalars before.
        case look(end: Int, width: Int?, isNegative: Bool)
        /// What stands up to `end` is matched once and for all.
        case atomic(end: Int)
        case unlessGroup(Int, Int)
        case accept
    }

    var instructions: [Instruction] = []
    var sets: [CompiledRegexSet] = []
    var groupCount = 0
    var groupNames: [(name: String, number: Int)] = []
    var counterCount = 0
    /// Whether it can match at the start of the text only.
    var isAnchored = false
    /// What every match at the start begins with, if it is anchored.
    var literalPrefix = ""
}
