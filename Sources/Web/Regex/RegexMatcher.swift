/// Runs a program over a text, going back to earlier choices when a later step fails.
struct RegexMatcher {
    private enum Choice {
        /// Go on at an instruction from a position.
        case resume(instruction: Int, position: Int)
        /// Put the old value back into a slot.
        case restoreSlot(Int, Int)
        case restoreCounter(Int, count: Int, position: Int)
        /// A greedy loop over one set gives back one scalar at a time, down to `minimum`.
        case giveBack(instruction: Int, position: Int, minimum: Int)
        /// A lazy loop over one set takes one scalar more at a time.
        case takeMore(instruction: Int, position: Int, set: Int, remaining: Int)
        /// The end of the choices that an inner run may use.
        case barrier
    }

    private let program: RegexProgram
    private let text: [Unicode.Scalar]
    private(set) var slots: [Int]
    private var counters: [(count: Int, position: Int)]
    private var choices: [Choice] = []

    init(_ program: RegexProgram, _ text: [Unicode.Scalar]) {
        self.program = program
        self.text = text
        slots = Array(repeating: -1, count: 2 * (program.groupCount + 1))
        counters = Array(repeating: (0, -1), count: program.counterCount)
    }

    /// Where the match that begins at `start` ends, if there is one.
    mutating func run(from start: Int, mustEnd: Bool) -> Int? {
        choices.removeAll(keepingCapacity: true)
        return run(instruction: 0, position: start, mustEnd: mustEnd)
    }

    private mutating func run(instruction start: Int, position: Int, mustEnd: Bool) -> Int? {
        choices.append(.barrier)
        var instruction = start
        var position = position
        while true {
            if let next = step(instruction, &position) {
                instruction = next
                continue
            }
            if case .accept = program.instructions[instruction], !mustEnd || position == text.count { return position }
            guard let choice = backtrack() else { return nil }
            (instruction, position) = choice
        }
    }

    /// Takes one step. `nil` means that it failed, or that the program ends here.
    private mutating func step(_ instruction: Int, _ position: inout Int) -> Int? {
        switch program.instructions[instruction] {
        case .literal(let scalar):
            guard position < text.count, text[position] == scalar else { return nil }
            position += 1
        case .set(let index):
            guard position < text.count, program.sets[index].contains(text[position]) else { return nil }
            position += 1
        case .repeatSet(let index, let minimum, let maximum, let kind):
            return repeatSet(instruction, index, minimum, maximum ?? .max, kind, &position)
        case .save(let slot):
            choices.append(.restoreSlot(slot, slots[slot]))
            slots[slot] = position
        case .assertion(let assertion):
            guard holds(assertion, at: position) else { return nil }
        case .split(let first, let second):
            choices.append(.resume(instruction: second, position: position))
            return first
        case .jump(let target): return target
        case .beginLoop(let counter): setCounter(counter, 0, -1)
        case .loop(let counter, let minimum, let maximum, let kind, let exit):
            return loop(instruction, counter, minimum, maximum ?? .max, kind, exit, position)
        case .backreference(let group, let ignoresCase):
            guard let end = backreference(group, ignoresCase, position) else { return nil }
            position = end
        case .look(let end, let width, let isNegative):
            guard look(instruction, width, position) != isNegative else { return nil }
            return end
        case .atomic(let end):
            guard let stop = inner(instruction + 1, position) else { return nil }
            position = stop
            return end
        case .unlessGroup(let group, let target):
            if 2 * group + 1 >= slots.count || slots[2 * group + 1] < 0 { return target }
        case .accept: return nil
        }
        return instruction + 1
    }

    private mutating func backtrack() -> (instruction: Int, position: Int)? {
        while let choice = choices.popLast() {
            switch choice {
            case .barrier: return nil
            case .restoreSlot(let slot, let value): slots[slot] = value
            case .restoreCounter(let counter, let count, let position): counters[counter] = (count, position)
            case .resume(let instruction, let position): return (instruction, position)
            case .giveBack(let instruction, let position, let minimum):
                if position - 1 > minimum {
                    choices.append(.giveBack(instruction: instruction, position: position - 1, minimum: minimum))
                }
                return (instruction, position - 1)
            case .takeMore(let instruction, let position, let set, let remaining):
                guard position < text.count, program.sets[set].contains(text[position]) else { continue }
                if remaining > 1 {
                    choices.append(
                        .takeMore(
                            instruction: instruction, position: position + 1, set: set, remaining: remaining - 1))
                }
                return (instruction, position + 1)
            }
        }
        return nil
    }

    private mutating func repeatSet(
        _ instruction: Int, _ index: Int, _ minimum: Int, _ maximum: Int, _ kind: RepeatKind, _ position: inout Int
    ) -> Int? {
        let start = position
        let limit = kind == .lazy ? minimum : maximum
        let furthest = limit >= text.count - start ? text.count : start + limit
        while position < furthest, program.sets[index].contains(text[position]) { position += 1 }
        guard position - start >= minimum else { return nil }
        switch kind {
        case .greedy:
            if position > start + minimum {
                choices.append(
                    .giveBack(instruction: instruction + 1, position: position, minimum: start + minimum))
            }
        case .lazy:
            if maximum > minimum {
                choices.append(
                    .takeMore(
                        instruction: instruction + 1, position: position, set: index, remaining: maximum - minimum))
            }
        case .possessive: break
        }
        return instruction + 1
    }

    private mutating func loop(
        _ instruction: Int, _ counter: Int, _ minimum: Int, _ maximum: Int, _ kind: RepeatKind, _ exit: Int,
        _ position: Int
    ) -> Int? {
        let (count, last) = counters[counter]
        // A round that took nothing would be repeated for ever.
        if count >= maximum || (count >= minimum && last == position) { return exit }
        if count >= minimum {
            if kind == .lazy {
                // The other choice is to come here again with the round begun.
                choices.append(.restoreCounter(counter, count: count, position: last))
                choices.append(.resume(instruction: instruction + 1, position: position))
                choices.append(.restoreCounter(counter, count: count + 1, position: position))
                return exit
            }
            choices.append(.resume(instruction: exit, position: position))
        }
        setCounter(counter, count + 1, position)
        return instruction + 1
    }

    private mutating func setCounter(_ counter: Int, _ count: Int, _ position: Int) {
        choices.append(
            .restoreCounter(counter, count: counters[counter].count, position: counters[counter].position))
        counters[counter] = (count, position)
    }

    /// Runs a part of the program by itself and forgets the choices it left, but not the groups it set.
    private mutating func inner(_ instruction: Int, _ position: Int) -> Int? {
        let depth = choices.count
        guard let end = run(instruction: instruction, position: position, mustEnd: false) else { return nil }
        let undone = choices[depth...].filter { choice in
            switch choice {
            case .restoreSlot, .restoreCounter: true
            default: false
            }
        }
        choices.removeSubrange(depth...)
        choices += undone
        return end
    }

    private mutating func look(_ instruction: Int, _ width: Int?, _ position: Int) -> Bool {
        let start = position - (width ?? 0)
        guard start >= 0 else { return false }
        return inner(instruction + 1, start) != nil
    }

    private func backreference(_ group: Int, _ ignoresCase: Bool, _ position: Int) -> Int? {
        let (from, to) = (slots[2 * group], slots[2 * group + 1])
        guard from >= 0, to >= from, text.count - position >= to - from else { return nil }
        for offset in 0..<(to - from) {
            let (wanted, found) = (text[from + offset], text[position + offset])
            guard wanted == found || (ignoresCase && RegexSet.single(wanted, ignoresCase: true).contains(found)) else {
                return nil
            }
        }
        return position + to - from
    }

    private func holds(_ assertion: RegexAssertion, at position: Int) -> Bool {
        switch assertion {
        case .textStart: position == 0
        case .lineStart: position == 0 || text[position - 1] == "\n"
        case .textEnd: position == text.count
        case .lineEnd: position == text.count || text[position] == "\n"
        case .endOrLastNewline: position == text.count || (position == text.count - 1 && text[position] == "\n")
        case .wordBoundary(let isASCII): isWordBoundary(position, isASCII)
        case .notWordBoundary(let isASCII): !isWordBoundary(position, isASCII)
        }
    }

    private func isWordBoundary(_ position: Int, _ isASCII: Bool) -> Bool {
        let before = position > 0 && RegexSet.isWord(text[position - 1], isASCII)
        let after = position < text.count && RegexSet.isWord(text[position], isASCII)
        return before != after
    }
}
