import Models

/// Python's built-in functions and types, as far as declarations use them.
enum PythonBuiltins {
    /// All names that need no import.
    static let names: Set<String> = [
        "abs", "all", "any", "bool", "bytes", "bytearray", "callable", "chr", "classmethod", "complex", "dict", "dir",
        "divmod", "enumerate", "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr", "hash", "hex",
        "id", "input", "int", "isinstance", "issubclass", "iter", "len", "list", "locals", "map", "max", "min", "next",
        "object", "open", "ord", "pow", "print", "property", "range", "repr", "reversed", "round", "set", "setattr",
        "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip", "__import__",
        "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "Exception", "ImportError",
        "IndexError",
        "KeyError", "LookupError", "ModuleNotFoundError", "NameError", "NotImplementedError", "OSError", "RuntimeError",
        "TypeError", "ValueError", "Warning", "DeprecationWarning", "unicode", "long", "basestring", "xrange",
        "NotImplemented", "Ellipsis", "UnicodeDecodeError", "ZeroDivisionError", "StopIteration", "memoryview", "ascii",
        "bin", "oct", "compile", "eval", "exec", "delattr",
    ]

    /// The value of a call; `nil` where only Python knows it.
    static func call(
        _ name: String, _ arguments: [PythonValue], _ keywords: [(name: String, value: PythonValue)]
    ) -> PythonValue? {
        let first = arguments.first
        switch name {
        case "dict": return dictionary(first, keywords)
        case "list": return first == nil ? .list([]) : first?.iterated.map(PythonValue.list)
        case "tuple": return first == nil ? .tuple([]) : first?.iterated.map(PythonValue.tuple)
        case "set", "frozenset":
            guard let first else { return .set([]) }
            guard let items = first.iterated else { return nil }
            var seen: Set<LiteralValue> = []
            return .set(items.filter { item in item.plain.map { seen.insert($0).inserted } ?? true })
        case "str", "unicode":
            guard let first else { return .string("") }
            if case .literal(.bytes(let bytes)) = first, arguments.count > 1 || !keywords.isEmpty {
                return .string(String(decoding: bytes, as: UTF8.self))
            }
            return first.plain.map { .string($0.pythonText(quoted: false)) }
        case "repr": return first?.plain.map { .string($0.pythonText(quoted: true)) }
        case "int", "long": return integer(first)
        case "float": return first == nil ? .literal(.float(0)) : number(first)
        case "bool": return first == nil ? .bool(false) : first?.truth.map(PythonValue.bool)
        case "bytes": return first == nil ? .literal(.bytes([])) : nil
        case "len": return first?.iterated.map { .int(Int64($0.count)) }
        case "range", "xrange": return range(arguments)
        case "enumerate":
            return first?.iterated.map { items in
                .list(items.enumerated().map { .tuple([.int(Int64($0.offset)), $0.element]) })
            }
        case "zip":
            let lists = arguments.compactMap(\.iterated)
            guard lists.count == arguments.count, let shortest = lists.map(\.count).min() else { return nil }
            return .list((0..<shortest).map { index in .tuple(lists.map { $0[index] }) })
        case "reversed": return first?.iterated.map { .list($0.reversed()) }
        case "sorted":
            guard keywords.isEmpty, let items = first?.iterated else { return nil }
            return sorted(items).map(PythonValue.list)
        case "min", "max":
            guard keywords.isEmpty, let items = arguments.count == 1 ? first?.iterated : arguments else { return nil }
            return sorted(items).flatMap { name == "min" ? $0.first : $0.last }
        case "sum":
            guard let items = first?.iterated else { return nil }
            var total: Int64 = 0
            for item in items {
                guard let value = item.int else { return nil }
                let (sum, overflows) = total.addingReportingOverflow(value)
                if overflows { return nil }
                total = sum
            }
            return .int(total)
        case "abs":
            if let value = first?.int, value != .min { return .int(abs(value)) }
            return first?.double.map { .literal(.float(abs($0))) }
        case "any", "all":
            guard let items = first?.iterated else { return nil }
            let truths = items.compactMap(\.truth)
            guard truths.count == items.count else { return nil }
            return .bool(name == "any" ? truths.contains(true) : !truths.contains(false))
        case "isinstance": return isInstance(first, arguments.dropFirst().first).map(PythonValue.bool)
        case "callable":
            switch first {
            case .function, .type: return .bool(true)
            default: return first?.plain == nil ? nil : .bool(false)
            }
        default: return nil
        }
    }

    static func sorted(_ items: [PythonValue]) -> [PythonValue]? {
        for (one, other) in zip(items, items.dropFirst()) where PythonObjects.compare(one, "<", other) == nil {
            return nil
        }
        return items.sorted { PythonObjects.compare($0, "<", $1) ?? false }
    }

    static func dictionary(_ first: PythonValue?, _ keywords: [(name: String, value: PythonValue)]) -> PythonValue? {
        var pairs: [PythonPair] = []
        switch first {
        case nil: break
        case .dictionary(let existing)?: pairs = existing
        case .some(let value):
            guard let items = value.iterated else { return nil }
            for item in items {
                guard let pair = item.sequence, pair.count == 2 else { return nil }
                PythonObjects.set(pair[0], pair[1], in: &pairs)
            }
        }
        for (name, value) in keywords { PythonObjects.set(.string(name), value, in: &pairs) }
        return .dictionary(pairs)
    }

    private static func integer(_ value: PythonValue?) -> PythonValue? {
        guard let value else { return .int(0) }
        if let number = value.int { return .int(number) }
        if let text = value.string {
            return Int64(text.filter { !$0.isWhitespace && $0 != "_" }).map(PythonValue.int)
        }
        return value.double.flatMap { Int64(exactly: $0.rounded(.towardZero)) }.map(PythonValue.int)
    }

    private static func number(_ value: PythonValue?) -> PythonValue? {
        if let number = value?.double { return .literal(.float(number)) }
        guard let text = value?.string?.lowercased() else { return nil }
        if text == "inf" || text == "infinity" { return .literal(.float(.infinity)) }
        return Double(text).map { .literal(.float($0)) }
    }

    private static func range(_ arguments: [PythonValue]) -> PythonValue? {
        let numbers = arguments.compactMap(\.int)
        guard numbers.count == arguments.count, (1...3).contains(numbers.count) else { return nil }
        let from = numbers.count > 1 ? numbers[0] : 0
        let to = numbers.count > 1 ? numbers[1] : numbers[0]
        let step = numbers.count > 2 ? numbers[2] : 1
        guard step != 0 else { return nil }
        var items: [PythonValue] = []
        var value = from
        while step > 0 ? value < to : value > to {
            guard items.count < PythonInterpreter.sizeLimit / 10 else { return nil }
            items.append(.int(value))
            let (next, overflows) = value.addingReportingOverflow(step)
            if overflows { break }
            value = next
        }
        return .list(items)
    }

    private static func isInstance(_ value: PythonValue?, _ type: PythonValue?) -> Bool? {
        guard let value, case .reference(let path)? = type, path.hasPrefix("builtins.") else { return nil }
        switch (path.dropFirst(9), value) {
        case ("str", .literal(let literal)): return literal.string != nil
        case ("int", .literal): return value.int != nil
        case ("list", .list), ("tuple", .tuple), ("dict", .dictionary), ("set", .set): return true
        case ("list", _), ("tuple", _), ("dict", _), ("set", _): return value.plain == nil ? nil : false
        default: return nil
        }
    }
}
