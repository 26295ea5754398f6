import MigrationEngine
import Models

extension MigrationTranslation {
    private func mapping(of path: String) -> FieldMapping? {
        options.fieldClasses[path] ?? KnownFieldClasses.mappings[path]
    }

    /// Says once in a file what a class of a well-known package is taken for.
    private mutating func noteAssumption(_ call: PythonCall) {
        guard options.fieldClasses[call.path] == nil, let text = KnownFieldClasses.description(of: call.path) else {
            return
        }
        let reason = "\(call.path) is taken for \(text); --field \(call.path)=… would override that"
        if !findings.contains(where: { $0.reason == reason }) { add(.note, call.line, reason) }
    }

    /// The pairs of name and field of a `CreateModel`.
    mutating func fields(_ value: PythonValue, _ model: String, _ line: Int) -> LiteralValue? {
        guard let items = value.sequence else {
            report(value, "the fields of \(model)", line)
            return nil
        }
        var result: [LiteralValue] = []
        for item in items {
            guard let pair = item.sequence, pair.count == 2, let name = pair[0].text else {
                report(item, "a field of \(model)", line)
                continue
            }
            if let field = field(pair[1], "\(model).\(name)", line, in: "CreateModel") {
                result.append(.tuple([.string(name), field]))
            }
        }
        return .list(result)
    }

    /// A field as the call that makes it.
    ///
    /// - Parameter operation: The operation it stands in: only where rows may exist, a default has to be known.
    mutating func field(
        _ value: PythonValue, _ what: String, _ line: Int, in operation: String
    ) -> LiteralValue? {
        guard case .call(let call) = value else {
            report(value, "the field \(what)", line)
            return nil
        }
        var object: DeconstructedObject
        var className: String
        if let core = DjangoFields.coreName(call.path) {
            className = core
            object = DeconstructedObject("django.db.models." + core)
        } else if let mapping = mapping(of: call.path) {
            className = mapping.className
            object = DeconstructedObject(call.path)
            noteAssumption(call)
        } else {
            add(
                .error, call.line,
                call.path.hasPrefix("django.contrib.")
                    ? "\(what) is a \(call.path), which SQLite has no column for"
                    : "\(what) has the field class \(call.path) of the project; say what it is with --field "
                        + "\(call.path)=CharField, or another class of Django")
            return nil
        }
        let names = FieldClass.positionalArguments(of: className)
        for (index, argument) in call.arguments.enumerated() {
            if className == "CompositePrimaryKey" || !names.indices.contains(index) {
                if let literal = kept(argument, what, call.line) { object.arguments.append(literal) }
            } else if let literal = fieldArgument(names[index], argument, what, call, operation) {
                object.keywords[names[index]] = literal
            }
        }
        for (name, argument) in call.keywords {
            if let literal = fieldArgument(name, argument, what, call, operation) { object.keywords[name] = literal }
        }
        if let mapping = mapping(of: call.path), DjangoFields.coreName(call.path) == nil {
            for (name, value) in mapping.keywords.pairs where object.keywords[name] == nil {
                object.keywords[name] = value
            }
        }
        return .object(object)
    }

    private mutating func fieldArgument(
        _ name: String, _ value: PythonValue, _ field: String, _ call: PythonCall, _ operation: String
    ) -> LiteralValue? {
        let what = "\(name) of \(field)"
        switch name {
        case "default": return defaultValue(value, what, call.line, operation)
        case _ where DjangoFields.models.contains(name): return model(value, what, call.line)
        case _ where DjangoFields.texts.contains(name): return text(value, what, call.line)
        case "choices": return kept(value, what, call.line)
        case _ where DjangoFields.objects.contains(name): return kept(value, what, call.line)
        case _ where DjangoFields.expressions.contains(name): return object(value, what, call.line)
        case _ where DjangoFields.plain.contains(name): return plain(value, what, call.line)
        // Arguments of field classes of projects.
        default: return kept(value, what, call.line)
        }
    }

    /// A model's name, or the setting that names one. A class of a project's module `models` is one too.
    private mutating func model(_ value: PythonValue, _ what: String, _ line: Int) -> LiteralValue? {
        switch value {
        case .literal(.null): return .null
        case .literal(.setting(let name)): return .setting(name)
        case .literal(.bytes(let bytes)): return .string(String(decoding: bytes, as: UTF8.self))
        case .reference(let path):
            let parts = path.split(separator: ".").map(String.init)
            if let place = parts.lastIndex(of: "models"), place > 0, place == parts.count - 2, let name = parts.last,
                name.first?.isUppercase == true
            {
                add(.note, line, "\(what) is the class \(path), taken for the model \(parts[place - 1]).\(name)")
                return .string(parts[place - 1] + "." + name)
            }
        default: break
        }
        return plain(value, what, line)
    }

    private mutating func defaultValue(
        _ value: PythonValue, _ what: String, _ line: Int, _ operation: String
    ) -> LiteralValue? {
        if case .reference(let path) = value, path.hasSuffix(".NOT_PROVIDED") { return nil }
        var unknowns: [PythonUnknown] = []
        let literal = value.literal(collecting: &unknowns)
        let isKnown: Bool =
            switch literal {
            case .reference(let path): StandardDefaults.names.contains(path)
            case .object: false
            default: unknowns.isEmpty
            }
        if !isKnown, operation != "CreateModel" {
            let name = unknowns.first?.source ?? literal.codeName
            add(
                .rowDefault, line,
                "\(what) is \(name), which is Python code; rows that exist need its value: --value '\(name)=VALUE'")
        }
        return literal
    }
}

extension LiteralValue {
    /// What a reference or an object is called.
    fileprivate var codeName: String {
        switch self {
        case .reference(let path): path
        case .object(let object): object.path
        default: "computed"
        }
    }
}

/// Functions that give a default, and that are known here.
enum StandardDefaults {
    static let names: Set<String> = [
        "django.utils.timezone.now", "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today",
        "datetime.date.today", "uuid.uuid4", "uuid.uuid1", "dict", "list", "tuple", "set", "str", "int", "float",
        "bool",
        "bytes",
    ]
}
