public import Models
import SQLCore

extension SeparateDatabaseAndState: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        var object = DeconstructedObject("SeparateDatabaseAndState")
        if !databaseOperations.isEmpty {
            object.keywords["database_operations"] = .list(databaseOperations.map(LiteralValue.operation))
        }
        if !stateOperations.isEmpty {
            object.keywords["state_operations"] = .list(stateOperations.map(LiteralValue.operation))
        }
        return object
    }
}

extension RunSQL: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        var object = DeconstructedObject.operation("RunSQL", ("sql", sql.literal))
        object.keywords["reverse_sql"] = reverse?.literal
        if !stateOperations.isEmpty {
            object.keywords["state_operations"] = .list(stateOperations.map(LiteralValue.operation))
        }
        if !hints.pairs.isEmpty { object.keywords["hints"] = .dictionary(hints) }
        return object
    }
}

extension RunSQL.Script {
    fileprivate var literal: LiteralValue {
        switch self {
        case .text(let text): .string(text)
        case .statements(let statements):
            .list(
                statements.map { statement in
                    guard let arguments = statement.arguments else { return .string(statement.sql) }
                    return .tuple([.string(statement.sql), .list(arguments.map(LiteralValue.init(sql:)))])
                })
        case .invalid(let value): value
        }
    }
}

extension LiteralValue {
    fileprivate init(sql value: SQLValue) {
        switch value {
        case .null: self = .null
        case .integer(let number): self = .int(number)
        case .real(let number): self = .float(number)
        case .text(let text): self = .string(text)
        case .blob(let bytes): self = .bytes(bytes)
        }
    }

    /// An operation inside of another. Code becomes `RunPython.noop`, see ``RunSwift``.
    static func operation(_ operation: any Operation) -> Self {
        .object(operation.pythonCall ?? DeconstructedObject("RunPython"))
    }
}

// Python knows nothing of Swift code, and the other way round: what is left of it does nothing.
extension RunSwift: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject { .code(isReversible: isReversible, isAtomic: isAtomic) }
}

extension UntranslatedCode: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject { .code(isReversible: isReversible, isAtomic: isAtomic) }
}

extension DeconstructedObject {
    fileprivate static func code(isReversible: Bool, isAtomic: Bool?) -> Self {
        let noop = LiteralValue.reference("django.db.migrations.operations.special.RunPython.noop")
        var object = operation("RunPython", ("code", noop))
        if isReversible { object.keywords["reverse_code"] = noop }
        if let isAtomic { object.keywords["atomic"] = .bool(isAtomic) }
        return object
    }
}
