public import Models
import SQLCore

/// Makes operations from the calls that make them in Python.
///
/// ```swift
/// // migrations.RemoveField("Pony", "pink")
/// try OperationFactory().operation(.init("RemoveField", arguments: ["Pony", "pink"]))
/// ```
///
/// Code of the project (`RunPython`) has no counterpart: see ``code``.
public struct OperationFactory: Sendable {
    /// Django's class that stands for a field class of a project: `["app.fields.Name": "CharField"]`.
    public var customFieldClasses: [String: String]
    /// What takes the place of a `RunPython`. Without it, one that is no `noop` is an error.
    public var code: (@Sendable (DeconstructedObject) throws -> any Operation)?

    public init(
        customFieldClasses: [String: String] = [:],
        code: (@Sendable (DeconstructedObject) throws -> any Operation)? = nil
    ) {
        self.customFieldClasses = customFieldClasses
        self.code = code
    }

    /// What positional arguments are called.
    package static let parameters: [String: [String]] = [
        "CreateModel": ["name", "fields", "options", "bases", "managers"], "DeleteModel": ["name"],
        "RenameModel": ["old_name", "new_name"], "AlterModelTable": ["name", "table"],
        "AlterModelTableComment": ["name", "table_comment"], "AlterUniqueTogether": ["name", "unique_together"],
        "AlterIndexTogether": ["name", "index_together"],
        "AlterOrderWithRespectTo": ["name", "order_with_respect_to"], "AlterModelOptions": ["name", "options"],
        "AlterModelManagers": ["name", "managers"], "AddField": ["model_name", "name", "field", "preserve_default"],
        "AlterField": ["model_name", "name", "field", "preserve_default"], "RemoveField": ["model_name", "name"],
        "RenameField": ["model_name", "old_name", "new_name"], "AddIndex": ["model_name", "index"],
        "RemoveIndex": ["model_name", "name"], "RenameIndex": ["model_name", "new_name", "old_name", "old_fields"],
        "AddConstraint": ["model_name", "constraint"], "RemoveConstraint": ["model_name", "name"],
        "AlterConstraint": ["model_name", "name", "constraint"],
        "RunSQL": ["sql", "reverse_sql", "state_operations", "hints", "elidable"],
        "RunPython": ["code", "reverse_code", "atomic", "hints", "elidable"],
        "SeparateDatabaseAndState": ["database_operations", "state_operations"],
    ]

    /// What the arguments of an operation of Django are called, in their order. `nil` for other objects.
    package static func parameterNames(of object: DeconstructedObject) -> [String]? { parameters[object.path] }

    public func operation(_ object: DeconstructedObject) throws -> any Operation {
        guard let names = Self.parameters[object.className] else {
            throw DeconstructionError("The operation \(object.path) is not known.")
        }
        var arguments = object.keywords
        for (name, value) in zip(names, object.arguments) { arguments[name] = value }
        let reader = OperationArguments(object.className, arguments)
        return try modelOperation(object.className, reader) ?? fieldOperation(object.className, reader)
            ?? indexOperation(object.className, reader) ?? specialOperation(object, reader)
    }

    private func modelOperation(_ name: String, _ arguments: OperationArguments) throws -> (any Operation)? {
        switch name {
        case "CreateModel": return try createModel(arguments)
        case "DeleteModel": return DeleteModel(try arguments.string("name"))
        case "RenameModel":
            return RenameModel(try arguments.string("old_name"), to: try arguments.string("new_name"))
        case "AlterModelTable": return AlterModelTable(try arguments.string("name"), table: arguments["table"]?.string)
        case "AlterModelTableComment":
            return AlterModelTableComment(try arguments.string("name"), comment: arguments["table_comment"]?.string)
        case "AlterUniqueTogether":
            var operation = AlterUniqueTogether(
                try arguments.string("name"), arguments["unique_together"].map(ModelOptions.together))
            operation.source = arguments["unique_together"]
            return operation
        case "AlterIndexTogether":
            var operation = AlterIndexTogether(
                try arguments.string("name"), arguments["index_together"].map(ModelOptions.together))
            operation.source = arguments["index_together"]
            return operation
        case "AlterOrderWithRespectTo":
            return AlterOrderWithRespectTo(try arguments.string("name"), arguments["order_with_respect_to"]?.string)
        case "AlterModelOptions":
            return AlterModelOptions(try arguments.string("name"), try arguments.options())
        case "AlterModelManagers":
            return AlterModelManagers(try arguments.string("name"), try arguments.managers())
        default: return nil
        }
    }

    private func createModel(_ arguments: OperationArguments) throws -> any Operation {
        let fields = try (arguments["fields"]?.items ?? []).map { item in
            guard let pair = item.items, pair.count == 2, let name = pair[0].string else {
                throw DeconstructionError("A field of CreateModel must be a pair of its name and the field.")
            }
            return try field(name, pair[1])
        }
        let name = try arguments.string("name")
        try refuseDuplicates("fields", fields.map(\.name))
        let bases = try (arguments["bases"]?.items ?? []).map { try ModelBase(deconstructed: $0) }
        var operation = CreateModel(
            name, fields: fields, options: try arguments.options(), bases: bases, managers: try arguments.managers())
        if let bases = arguments["bases"] { operation.source = SourceForm("bases", bases) }
        return operation
    }

    private func refuseDuplicates(_ argument: String, _ names: [String]) throws {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw MigrationError(.value, "Found duplicate value \(name) in CreateModel \(argument) argument.")
        }
    }

    private func field(_ name: String, _ value: LiteralValue?) throws -> FieldDescription {
        guard case .object(let object)? = value else { throw DeconstructionError("The field \(name) is no field.") }
        return try FieldDescription(name, deconstructed: object, customClasses: customFieldClasses)
    }

    private func fieldOperation(_ name: String, _ arguments: OperationArguments) throws -> (any Operation)? {
        switch name {
        case "AddField", "AlterField":
            let modelName = try arguments.string("model_name")
            let field = try field(try arguments.string("name"), arguments["field"])
            let preservesDefault = arguments["preserve_default"]?.bool ?? true
            return name == "AddField"
                ? AddField(modelName, field, preservesDefault: preservesDefault)
                : AlterField(modelName, field, preservesDefault: preservesDefault)
        case "RemoveField": return RemoveField(try arguments.string("model_name"), try arguments.string("name"))
        case "RenameField":
            return RenameField(
                try arguments.string("model_name"), try arguments.string("old_name"),
                to: try arguments.string("new_name"))
        default: return nil
        }
    }

    private func indexOperation(_ name: String, _ arguments: OperationArguments) throws -> (any Operation)? {
        switch name {
        case "AddIndex":
            return AddIndex(
                try arguments.string("model_name"), try IndexDescription(deconstructed: arguments.object("index")))
        case "RemoveIndex":
            var operation = RemoveIndex(try arguments.string("model_name"), try arguments.name())
            if case .object(let object)? = arguments["name"] {
                operation.index = try IndexDescription(deconstructed: object)
            }
            return operation
        case "RenameIndex":
            let modelName = try arguments.string("model_name")
            let newName = try arguments.string("new_name")
            if let fields = arguments["old_fields"]?.strings {
                let isList = if case .list? = arguments["old_fields"] { true } else { false }
                return RenameIndex(modelName, fields: fields, to: newName, isList: isList)
            }
            return RenameIndex(modelName, try arguments.string("old_name"), to: newName)
        case "AddConstraint":
            return AddConstraint(
                try arguments.string("model_name"),
                try ConstraintDescription(deconstructed: arguments.object("constraint")))
        case "RemoveConstraint":
            return RemoveConstraint(try arguments.string("model_name"), try arguments.string("name"))
        case "AlterConstraint":
            return AlterConstraint(
                try arguments.string("model_name"), try arguments.string("name"),
                try ConstraintDescription(deconstructed: arguments.object("constraint")))
        default: return nil
        }
    }

    private func specialOperation(_ object: DeconstructedObject, _ arguments: OperationArguments) throws
        -> any Operation
    {
        switch object.className {
        case "RunSQL":
            var hints = LiteralDictionary([])
            if case .dictionary(let dictionary)? = arguments["hints"] { hints = dictionary }
            return RunSQL(
                try arguments.script("sql") ?? .noop, reverse: try arguments.script("reverse_sql"),
                stateOperations: try operations(arguments["state_operations"]), hints: hints,
                isElidable: arguments["elidable"]?.bool ?? false)
        case "SeparateDatabaseAndState":
            return SeparateDatabaseAndState(
                database: try operations(arguments["database_operations"]),
                state: try operations(arguments["state_operations"]))
        default:
            let isElidable = arguments["elidable"]?.bool ?? false
            if arguments.isNoop("code"), arguments["reverse_code"] == nil || arguments.isNoop("reverse_code") {
                let isAtomic = arguments["atomic"]?.bool
                return arguments["reverse_code"] == nil
                    ? RunSwift(atomic: isAtomic, elidable: isElidable, .noop)
                    : RunSwift(atomic: isAtomic, elidable: isElidable, .noop, backwards: .noop)
            }
            guard let code else { throw DeconstructionError("RunPython holds code that cannot be translated.") }
            return try code(object)
        }
    }

    private func operations(_ value: LiteralValue?) throws -> [any Operation] {
        try (value?.items ?? []).map { item in
            guard case .object(let object) = item else { throw DeconstructionError("An operation is missing.") }
            return try operation(object)
        }
    }
}
