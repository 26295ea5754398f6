import MigrationEngine
import Models
import SQLCore

extension MigrationEngine.Operation {
    /// The call that makes the operation, or `nil` where it holds code.
    var swiftCode: SwiftCode? { modelCode ?? fieldCode ?? indexCode }

    private var modelCode: SwiftCode? {
        switch self {
        case let operation as CreateModel: return operation.code
        case let operation as DeleteModel: return .call("DeleteModel", .text(operation.name))
        case let operation as RenameModel:
            return .call("RenameModel", [.init(.text(operation.oldName)), .init("to", .text(operation.newName))])
        case let operation as AlterModelTable:
            return .call(
                "AlterModelTable", [.init(.text(operation.name)), .init("table", .optional(operation.table))])
        case let operation as AlterModelTableComment:
            return .call(
                "AlterModelTableComment",
                [.init(.text(operation.name)), .init("comment", .optional(operation.comment))])
        case let operation as AlterUniqueTogether:
            return .call("AlterUniqueTogether", .text(operation.name), .groups(operation.uniqueTogether))
        case let operation as AlterIndexTogether:
            return .call("AlterIndexTogether", .text(operation.name), .groups(operation.indexTogether))
        case let operation as AlterOrderWithRespectTo:
            return .call(
                "AlterOrderWithRespectTo", .text(operation.name), .optional(operation.orderWithRespectTo))
        case let operation as AlterModelOptions:
            return .call("AlterModelOptions", .text(operation.name), operation.options.swiftCode)
        case let operation as AlterModelManagers:
            return .call(
                "AlterModelManagers", .text(operation.name), .list(operation.managers.map(\.swiftCode)))
        default: return nil
        }
    }

    private var fieldCode: SwiftCode? {
        switch self {
        case let operation as AddField:
            return .field("AddField", operation.modelName, operation.field, operation.preservesDefault)
        case let operation as AlterField:
            return .field("AlterField", operation.modelName, operation.field, operation.preservesDefault)
        case let operation as RemoveField:
            return .call("RemoveField", .text(operation.modelName), .text(operation.name))
        case let operation as RenameField:
            return .call(
                "RenameField",
                [
                    .init(.text(operation.modelName)), .init(.text(operation.oldName)),
                    .init("to", .text(operation.newName)),
                ])
        default: return nil
        }
    }

    private var indexCode: SwiftCode? {
        switch self {
        case let operation as AddIndex:
            return .call("AddIndex", .text(operation.modelName), operation.index.swiftCode)
        case let operation as RemoveIndex:
            return .call("RemoveIndex", .text(operation.modelName), .text(operation.name))
        case let operation as RenameIndex: return operation.code
        case let operation as AddConstraint:
            return .call("AddConstraint", .text(operation.modelName), operation.constraint.swiftCode)
        case let operation as RemoveConstraint:
            return .call("RemoveConstraint", .text(operation.modelName), .text(operation.name))
        case let operation as AlterConstraint:
            return .call(
                "AlterConstraint", .text(operation.modelName), .text(operation.name),
                operation.constraint.swiftCode)
        default: return nil
        }
    }
}

extension CreateModel {
    fileprivate var code: SwiftCode {
        var arguments = SwiftArguments(.text(name))
        arguments.add("fields", .list(fields.map(\.swiftCode)))
        if options != ModelOptions() { arguments.add("options", options.swiftCode) }
        if bases != [.model] { arguments.add("bases", .list(bases.map(\.swiftCode))) }
        if !managers.isEmpty { arguments.add("managers", .list(managers.map(\.swiftCode))) }
        return .call("CreateModel", arguments.list)
    }
}

extension RenameIndex {
    fileprivate var code: SwiftCode {
        var arguments = SwiftArguments(.text(modelName))
        switch source {
        case .name(let oldName):
            arguments = SwiftArguments(.text(modelName), .text(oldName))
            arguments.add("to", text: newName)
        case .fields(let fields, let isList):
            arguments.add("fields", texts: fields)
            arguments.add("to", text: newName)
            arguments.add("isList", isList, unless: false)
        }
        return .call("RenameIndex", arguments.list)
    }
}

extension SwiftCode {
    fileprivate static func optional(_ text: String?) -> Self { text.map(Self.text) ?? .plain("nil") }

    fileprivate static func groups(_ groups: [[String]]?) -> Self {
        groups.map(ModelOptions.code) ?? .plain("nil")
    }

    fileprivate static func field(
        _ name: String, _ modelName: String, _ field: FieldDescription, _ preservesDefault: Bool
    ) -> Self {
        var arguments = SwiftArguments(.text(modelName), field.swiftCode)
        arguments.add("preservesDefault", preservesDefault, unless: true)
        return .call(name, arguments.list)
    }
}

extension RunSQL.Script {
    var swiftCode: SwiftCode {
        switch self {
        case .text(""): .plain(".noop")
        case .text(let sql): .text(sql)
        case .statements(let statements):
            .list(
                statements.map { statement in
                    var arguments = SwiftArguments(.text(statement.sql))
                    if let values = statement.arguments {
                        arguments = SwiftArguments(.text(statement.sql), .list(values.map(\.swiftCode)))
                    }
                    return .call(".init", arguments.list)
                })
        case .invalid(let value): .call(".invalid", value.swiftCode)
        }
    }
}

extension SQLValue {
    fileprivate var swiftCode: SwiftCode {
        switch self {
        case .null: return .plain("nil")
        case .integer(let value): return .plain(String(value))
        case .real(let value):
            return value.isFinite
                ? .plain(value.description)
                : .call(".real", .plain(value.isNaN ? ".nan" : value < 0 ? "-.infinity" : ".infinity"))
        case .text(let text): return .text(text)
        case .blob(let bytes): return .call(".blob", .list(bytes.map { .plain(String($0)) }))
        }
    }
}
