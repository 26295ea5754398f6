import Models

/// Methods of Python's built-in types.
enum PythonMethods {
    /// A method that changes its owner; `nil` for others.
    static func change(
        _ owner: PythonValue, _ name: String, _ arguments: [PythonValue],
        _ keywords: [(name: String, value: PythonValue)]
    ) -> (owner: PythonValue, result: PythonValue)? {
        switch owner {
        case .list(var items):
            switch (name, arguments.count) {
            case ("append", 1): items.append(arguments[0])
            case ("extend", 1):
                guard let more = arguments[0].iterated else {
                    guard let unknown = arguments[0].unknown else { return nil }
                    items.append(.unknown(unknown))
                    break
                }
                items += more
            case ("insert", 2):
                guard let place = arguments[0].int.flatMap({ Int(exactly: $0) }) else { return nil }
                let index = place < 0 ? items.count + place : place
                items.insert(arguments[1], at: min(max(index, 0), items.count))
            case ("remove", 1):
                guard let value = arguments[0].plain,
                    let index = items.firstIndex(where: { PythonObjects.areEqual($0.plain, value) })
                else { return nil }
                items.remove(at: index)
            case ("pop", 0), ("pop", 1):
                guard let place = (arguments.first?.int ?? -1) as Int64?, let offset = Int(exactly: place) else {
                    return nil
                }
                let index = offset < 0 ? items.count + offset : offset
                guard items.indices.contains(index) else { return nil }
                let value = items.remove(at: index)
                return (.list(items), value)
            case ("reverse", 0): items.reverse()
            case ("sort", 0):
                guard keywords.isEmpty, let sorted = PythonBuiltins.sorted(items) else { return nil }
                items = sorted
            case ("clear", 0): items = []
            default: return nil
            }
            guard items.count < PythonInterpreter.sizeLimit else { return nil }
            return (.list(items), .none)
        case .set(var items):
            switch (name, arguments.count) {
            case ("add", 1): items.append(arguments[0])
            case ("update", 1):
                guard let more = arguments[0].iterated else { return nil }
                items += more
            default: return nil
            }
            return (PythonBuiltins.call("set", [.list(items)], []) ?? .set(items), .none)
        case .dictionary(let pairs):
            var pairs = pairs
            switch name {
            case "update":
                guard case .dictionary(let more)? = PythonBuiltins.dictionary(arguments.first, keywords) else {
                    return nil
                }
                for pair in more { PythonObjects.set(pair.key, pair.value, in: &pairs) }
                return (.dictionary(pairs), .none)
            case "setdefault":
                guard let key = arguments.first, let plain = key.plain else { return nil }
                if let found = pairs.first(where: { PythonObjects.areEqual($0.key.plain, plain) }) {
                    return (owner, found.value)
                }
                let value = arguments.dropFirst().first ?? .none
                pairs.append(PythonPair(key: key, value: value))
                return (.dictionary(pairs), value)
            case "pop":
                guard let plain = arguments.first?.plain,
                    let index = pairs.firstIndex(where: { PythonObjects.areEqual($0.key.plain, plain) })
                else { return nil }
                let value = pairs.remove(at: index).value
                return (.dictionary(pairs), value)
            default: return nil
            }
        default: return nil
        }
    }

    /// A method that gives a new value; `nil` where only Python knows it.
    static func call(
        _ owner: PythonValue, _ name: String, _ arguments: [PythonValue],
        _ keywords: [(name: String, value: PythonValue)]
    ) -> PythonValue? {
        switch owner {
        case .literal(.string(let text)): return string(text, name, arguments, keywords)
        case .literal(.bytes(let bytes)):
            return name == "decode" ? .string(String(decoding: bytes, as: UTF8.self)) : nil
        case .dictionary(let pairs):
            switch name {
            case "items": return .list(pairs.map { .tuple([$0.key, $0.value]) })
            case "keys": return .list(pairs.map(\.key))
            case "values": return .list(pairs.map(\.value))
            case "copy": return owner
            default: return nil
            }
        case .list(let items), .tuple(let items), .set(let items):
            switch (name, arguments.first) {
            case ("copy", _): return owner
            case ("index", .some(let value)):
                return items.firstIndex { PythonObjects.areEqual($0.plain, value.plain) }.map { .int(Int64($0)) }
            case ("count", .some(let value)):
                return .int(Int64(items.count { PythonObjects.areEqual($0.plain, value.plain) }))
            case ("union", .some(let other)):
                return other.iterated.flatMap { PythonBuiltins.call("set", [.list(items + $0)], []) }
            default: return nil
            }
        default: return nil
        }
    }

    private static func string(
        _ text: String, _ name: String, _ arguments: [PythonValue], _ keywords: [(name: String, value: PythonValue)]
    ) -> PythonValue? {
        let first = arguments.first?.string
        switch name {
        case "format":
            let values = arguments.compactMap(\.plain)
            var named: [String: LiteralValue] = [:]
            for (name, value) in keywords { named[name] = value.plain }
            guard values.count == arguments.count, named.count == keywords.count else { return nil }
            return PythonFormat.braces(text, values, named).map(PythonValue.string)
        case "join":
            guard let items = arguments.first?.iterated else { return nil }
            let texts = items.compactMap(\.string)
            return texts.count == items.count ? .string(texts.joined(separator: text)) : nil
        case "lower", "casefold": return .string(text.lowercased())
        case "upper": return .string(text.uppercased())
        case "title": return .string(text.pythonTitle)
        case "capitalize": return .string(text.pythonCapitalized)
        case "strip", "lstrip", "rstrip":
            let removed = first.map { Set($0.unicodeScalars) }
            func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
                removed?.contains(scalar) ?? scalar.properties.isWhitespace
            }
            var scalars = text.unicodeScalars[...]
            if name != "rstrip" { scalars = scalars.drop(while: isRemoved) }
            if name != "lstrip" { while let last = scalars.last, isRemoved(last) { scalars.removeLast() } }
            return .string(String(scalars))
        case "split":
            guard let first else {
                return .list(text.split(whereSeparator: \.isWhitespace).map { .string(String($0)) })
            }
            guard !first.isEmpty else { return nil }
            let limit = (arguments.count > 1 ? arguments[1].int : nil).flatMap { Int(exactly: $0) } ?? -1
            return .list(
                text.split(separator: first, maxSplits: limit < 0 ? .max : limit, omittingEmptySubsequences: false)
                    .map { .string(String($0)) })
        case "rsplit":
            guard let first, first.count == 1, arguments.count > 1, arguments[1].int == 1,
                let index = text.lastIndex(of: Character(first))
            else { return nil }
            return .list([.string(String(text[..<index])), .string(String(text[index...].dropFirst()))])
        case "splitlines": return .list(text.split(whereSeparator: \.isNewline).map { .string(String($0)) })
        case "replace":
            guard let first, !first.isEmpty, arguments.count == 2, let other = arguments[1].string else { return nil }
            return .string(text.split(separator: first, omittingEmptySubsequences: false).joined(separator: other))
        case "startswith": return first.map { .bool(text.hasPrefix($0)) }
        case "endswith": return first.map { .bool(text.hasSuffix($0)) }
        case "encode": return .literal(.bytes(Array(text.utf8)))
        case "isdigit": return .bool(!text.isEmpty && text.allSatisfy(\.isNumber))
        default: return nil
        }
    }
}
