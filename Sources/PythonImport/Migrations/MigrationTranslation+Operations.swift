import MigrationEngine
import Models

extension MigrationTranslation {
    /// The operations of a list.
    mutating func operations(_ value: PythonValue, _ line: Int) -> [any Operation] {
        guard let items = value.sequence else {
            if value.plain != .null { report(value, "operations", line) }
            return []
        }
        return items.flatMap { operation($0, line) }
    }

    private mutating func operation(_ value: PythonValue, _ line: Int) -> [any Operation] {
        guard case .call(let call) = value else {
            report(value, "an operation", line)
            return []
        }
        let className = call.path.split(separator: ".").last.map(String.init) ?? call.path
        if let base = baseOperation(call) { return operation(.call(base), line) }
        if call.path.hasPrefix("django.contrib.postgres.operations.") { return postgres(className, call) }
        guard call.path.hasPrefix("django.db.migrations."), let names = OperationFactory.parameters[className] else {
            return [untranslated(className, call, "\(className) is an operation of the project, which is Python code")]
        }
        var arguments = call.keywords
        for (name, value) in zip(names, call.arguments) { arguments.append((name, value)) }
        var named = call
        named.arguments = []
        named.keywords = arguments
        switch className {
        case "RunPython": return [code(named)]
        case "RunSQL": return [sql(named)]
        case "SeparateDatabaseAndState":
            return [
                SeparateDatabaseAndState(
                    database: operations(named["database_operations"] ?? .list([]), call.line),
                    state: operations(named["state_operations"] ?? .list([]), call.line))
            ]
        default: return build(className, named)
        }
    }

    /// The operation of Django that a class of the file extends: it is carried out without what the class adds.
    private mutating func baseOperation(_ call: PythonCall) -> PythonCall? {
        guard let type = call.type, call.path == type.path,
            let path = type.importedBases.first(where: { $0.hasPrefix("django.db.migrations.") }),
            let name = path.split(separator: ".").last.map(String.init), OperationFactory.parameters[name] != nil,
            name != "RunPython", name != "RunSQL", type["__init__"] == nil, type["state_forwards"] == nil
        else { return nil }
        add(
            .code, call.line,
            "\(type.name) extends \(name) with Python code; it is carried out as \(name), without the code")
        var base = call
        base.path = path
        base.type = nil
        return base
    }

    private mutating func build(_ className: String, _ call: PythonCall) -> [any Operation] {
        var object = DeconstructedObject(className)
        let count = findings.count { $0.kind == .error }
        for (name, value) in call.keywords {
            if let literal = argument(name, value, of: className, call) { object.keywords[name] = literal }
        }
        // What is wrong has been said, and the rest would only be said in worse words.
        if findings.count(where: { $0.kind == .error }) > count { return [] }
        do {
            return [try factory.operation(object)]
        } catch {
            add(.error, call.line, "\(className): \(error)")
            return []
        }
    }

    private mutating func argument(
        _ name: String, _ value: PythonValue, of className: String, _ call: PythonCall
    ) -> LiteralValue? {
        let line = call.line
        switch name {
        case "field":
            let fieldName = call["name"]?.string ?? "?"
            return field(value, "\(call["model_name"]?.string ?? "?").\(fieldName)", line, in: className)
        case "fields": return fields(value, call["name"]?.string ?? "?", line)
        case "options": return modelOptions(value, line)
        case "bases": return bases(value, line)
        case "managers": return managers(value, line)
        case "index", "constraint": return object(value, "\(className).\(name)", line)
        case "hints": return nil
        default: return plain(value, "\(className).\(name)", line)
        }
    }

    // MARK: Code

    private mutating func code(_ call: PythonCall) -> any Operation {
        let forwards = direction(call["code"])
        let backwards = call["reverse_code"].flatMap { $0.plain == .null ? nil : direction($0) }
        let isAtomic: Bool? = call["atomic"].flatMap { $0.plain == .null ? nil : $0.truth }
        let isElidable = call["elidable"]?.truth ?? false
        if forwards == .noop, backwards == nil || backwards == .noop {
            return backwards == nil
                ? RunSwift(atomic: isAtomic, elidable: isElidable, .noop)
                : RunSwift(atomic: isAtomic, elidable: isElidable, .noop, backwards: .noop)
        }
        let name = if case .function(let name) = forwards { name } else { "reverse code" }
        let reason = "RunPython(\(name)): the code of a function is not carried out"
        add(.code, call.line, reason)
        return UntranslatedCode(
            forwards, backwards: backwards, reason: "\(file):\(call.line): \(reason)", isRecorded: options.allowsCode,
            isAtomic: isAtomic, isElidable: isElidable)
    }

    private func direction(_ value: PythonValue?) -> UntranslatedCode.Direction {
        switch value {
        case .reference(let path)? where path.hasSuffix("RunPython.noop"): .noop
        case .function(let function)? where function.isEmpty: .noop
        case .function(let function)?: .function(function.definition.name)
        case .reference(let path)?: .function(path)
        case .call(let call)?: .function(call.path)
        case .unknown(let unknown)?: .function(unknown.source)
        default: .function("code")
        }
    }

    private mutating func untranslated(_ name: String, _ call: PythonCall, _ reason: String) -> any Operation {
        add(.code, call.line, reason)
        return UntranslatedCode(
            .function(name), backwards: .function(name), reason: "\(file):\(call.line): \(reason)",
            isRecorded: options.allowsCode)
    }

    private mutating func sql(_ call: PythonCall) -> any Operation {
        for name in ["sql", "reverse_sql"] {
            guard let value = call[name] else { continue }
            if case .reference(let path) = value, path.hasSuffix("RunSQL.noop") { continue }
            if value.plain == nil { return untranslated("RunSQL", call, "RunSQL: its text is computed by Python code") }
        }
        var object = DeconstructedObject("RunSQL")
        for name in ["sql", "reverse_sql", "elidable"] { object.keywords[name] = call[name].flatMap(\.plain) }
        do {
            guard var operation = try OperationFactory().operation(object) as? RunSQL else { return RunSQL(.noop) }
            operation.stateOperations = operations(call["state_operations"] ?? .list([]), call.line)
            return operation
        } catch {
            add(.error, call.line, "RunSQL: \(error)")
            return RunSQL(.noop)
        }
    }

    /// Operations that do nothing on other databases than PostgreSQL.
    private static let postgresOnly: Set<String> = [
        "CreateExtension", "BloomExtension", "BtreeGinExtension", "BtreeGistExtension", "CITextExtension",
        "CryptoExtension", "HStoreExtension", "TrigramExtension", "UnaccentExtension", "CreateCollation",
        "RemoveCollation",
    ]

    private mutating func postgres(_ className: String, _ call: PythonCall) -> [any Operation] {
        if Self.postgresOnly.contains(className) {
            add(.note, call.line, "\(className) has an effect on PostgreSQL only, and is left out")
        } else {
            add(.error, call.line, "\(className) is an operation of PostgreSQL only")
        }
        return []
    }
}
