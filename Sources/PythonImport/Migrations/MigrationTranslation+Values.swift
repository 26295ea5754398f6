import MigrationEngine
import Models

extension MigrationTranslation {
    /// A value that has to be known.
    mutating func plain(_ value: PythonValue, _ what: String, _ line: Int) -> LiteralValue? {
        if let plain = value.plain { return plain }
        report(value, what, line)
        return nil
    }

    /// A value without effect on the database, in which names and calls of the project are kept. What only code could
    /// compute is left out.
    mutating func kept(_ value: PythonValue, _ what: String, _ line: Int) -> LiteralValue? {
        var unknowns: [PythonUnknown] = []
        let literal = value.literal(collecting: &unknowns)
        guard let unknown = unknowns.first else { return literal }
        add(
            .note, unknown.line,
            "\(what) is computed ('\(unknown.source)') and left out; it has no effect on the database")
        return nil
    }

    /// A text for people. What is no text is left out.
    mutating func text(_ value: PythonValue, _ what: String, _ line: Int) -> LiteralValue? {
        switch value.plain {
        case .bytes(let bytes)?: return .string(String(decoding: bytes, as: UTF8.self))
        case .some(let plain): return plain
        case nil: break
        }
        add(
            .note, value.unknown?.line ?? line,
            "\(what) is not known here and left out; it has no effect on the database")
        return nil
    }

    /// An object of Django made of plain values, such as an index, a constraint or an expression.
    mutating func object(_ value: PythonValue, _ what: String, _ line: Int) -> LiteralValue? {
        switch value {
        case .call(let call):
            var object = DeconstructedObject(call.path)
            guard call.path.hasPrefix("django.") else {
                report(value, what, line)
                return nil
            }
            if call.path.hasPrefix("django.db.models"), DjangoFields.coreName(call.path) != nil {
                return field(value, what, line, in: "")
            }
            for argument in call.arguments {
                guard let literal = self.object(argument, what, call.line) else { return nil }
                object.arguments.append(literal)
            }
            for (name, argument) in call.keywords {
                guard let literal = self.object(argument, "\(what) \(name)", call.line) else {
                    if argument.plain == .null { continue }
                    return nil
                }
                object.keywords[name] = literal
            }
            return .object(object)
        case .list(let items): return objects(items, what, line).map(LiteralValue.list)
        case .tuple(let items): return objects(items, what, line).map(LiteralValue.tuple)
        case .set(let items): return objects(items, what, line).map { .set(LiteralSet($0)) }
        case .reference(let path) where path.hasPrefix("django."): return .reference(path)
        case .method(.reference(let path), let name): return .reference(path + "." + name)
        default: return plain(value, what, line)
        }
    }

    private mutating func objects(_ items: [PythonValue], _ what: String, _ line: Int) -> [LiteralValue]? {
        var result: [LiteralValue] = []
        for item in items {
            guard let literal = object(item, what, line) else { return nil }
            result.append(literal)
        }
        return result
    }

    // MARK: Options of models

    /// Options without effect on the database and on the rows that `migrate` writes.
    private static let keptOptions: Set<String> = [
        "ordering", "get_latest_by", "default_related_name", "base_manager_name", "default_manager_name",
        "verbose_name_plural", "select_on_save", "db_tablespace", "required_db_features", "required_db_vendor",
    ]

    mutating func modelOptions(_ value: PythonValue, _ line: Int) -> LiteralValue? {
        guard case .dictionary(let pairs) = value else { return plain(value, "options", line) }
        var result: [(LiteralValue, LiteralValue)] = []
        for pair in pairs {
            guard let name = pair.key.string else {
                report(pair.key, "the name of an option", line)
                continue
            }
            if let literal = modelOption(name, pair.value, line) { result.append((.string(name), literal)) }
        }
        return .dictionary(LiteralDictionary(result))
    }

    private mutating func modelOption(_ name: String, _ value: PythonValue, _ line: Int) -> LiteralValue? {
        let what = "option \(name)"
        switch name {
        case "indexes", "constraints": return object(value, what, line)
        case "verbose_name":
            // Permissions are named after it, and Python shows bytes with their quotes.
            guard let literal = plain(value, what, line) else { return nil }
            if case .bytes = literal { return .string(literal.pythonBytesText) }
            return literal
        case _ where Self.keptOptions.contains(name):
            if case .literal(.bytes(let bytes)) = value { return .string(String(decoding: bytes, as: UTF8.self)) }
            return kept(value, what, line)
        default: return plain(value, what, line)
        }
    }

    // MARK: Bases and managers

    mutating func bases(_ value: PythonValue, _ line: Int) -> LiteralValue? {
        guard let items = value.sequence else { return plain(value, "bases", line) }
        var result: [LiteralValue] = []
        for item in items {
            switch item {
            case .reference(let path):
                if path.hasPrefix("django.db.models.") {
                    result.append(.reference("django.db.models.Model"))
                } else {
                    result.append(.reference(path))
                    add(
                        .note, line,
                        "the base \(path) is taken for a class without fields, as Django writes them into migrations")
                }
            case .type(let type): result.append(.reference(type.path))
            case .literal(.string(let label)): result.append(.string(label))
            default: report(item, "a base", line)
            }
        }
        return .tuple(result)
    }

    mutating func managers(_ value: PythonValue, _ line: Int) -> LiteralValue? {
        guard let items = value.sequence else { return kept(value, "managers", line) }
        var result: [LiteralValue] = []
        for item in items {
            guard let pair = item.sequence, pair.count == 2, let name = pair[0].text else { continue }
            guard let manager = kept(pair[1], "the manager \(name)", line) else { continue }
            switch manager {
            case .object, .reference: result.append(.tuple([.string(name), manager]))
            default: break
            }
        }
        return .list(result)
    }
}

extension PythonValue {
    /// A text, or bytes that are one.
    var text: String? {
        if case .literal(.bytes(let bytes)) = self { return String(decoding: bytes, as: UTF8.self) }
        return string
    }
}

extension LiteralValue {
    /// `b'name'`, as Python's `str()` shows bytes.
    fileprivate var pythonBytesText: String {
        guard case .bytes(let bytes) = self else { return "" }
        return "b'" + String(decoding: bytes, as: UTF8.self) + "'"
    }
}
