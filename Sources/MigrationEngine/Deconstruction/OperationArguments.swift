import Models
import SQLCore

/// The arguments of one operation by name; `None` counts as not given.
struct OperationArguments {
    private let owner: String
    private let values: KeywordArguments

    init(_ owner: String, _ values: KeywordArguments) {
        self.owner = owner
        self.values = values
    }

    subscript(name: String) -> LiteralValue? {
        let value = values[name]
        return value == .null ? nil : value
    }

    /// The name of an index or constraint. Django also takes the thing itself, and then finds nothing by that name.
    func name() throws -> String {
        if case .object(let object)? = self["name"], object.className == "Index" {
            return try IndexDescription(deconstructed: object).representation
        }
        return try string("name")
    }

    func string(_ name: String) throws -> String {
        guard let text = self[name]?.string else { throw DeconstructionError("\(owner) needs the text '\(name)'.") }
        return text
    }

    func object(_ name: String) throws -> DeconstructedObject {
        guard case .object(let object)? = self[name] else {
            throw DeconstructionError("\(owner) needs the object '\(name)'.")
        }
        return object
    }

    func options() throws -> ModelOptions {
        guard case .dictionary(let dictionary)? = self["options"] else { return ModelOptions() }
        return try ModelOptions(deconstructed: dictionary)
    }

    func managers() throws -> [ManagerDescription] {
        try (self["managers"]?.items ?? []).map { try ManagerDescription(deconstructed: $0) }
    }

    func isNoop(_ name: String) -> Bool {
        if case .reference(let path)? = self[name] { path.hasSuffix("RunPython.noop") } else { false }
    }

    /// SQL as a text, or as a list of texts and of pairs of a text and its values.
    func script(_ name: String) throws -> RunSQL.Script? {
        switch self[name] {
        case nil: return nil
        case .string(let text)?: return .text(text)
        case .reference(let path)? where path.hasSuffix("RunSQL.noop"): return .noop
        case .list(let items)?, .tuple(let items)?:
            return .statements(
                try items.map { item in
                    if let sql = item.string { return RunSQL.Statement(sql) }
                    guard let parts = item.items, let sql = parts.first?.string else {
                        throw DeconstructionError("RunSQL needs texts.")
                    }
                    guard parts.count == 2 else {
                        throw MigrationError(.value, "Expected a 2-tuple but got \(parts.count)")
                    }
                    let arguments = try parts[1].items?.map { try $0.databaseValue(as: nil) }
                    return RunSQL.Statement(sql, arguments)
                })
        case .some(let value): return .invalid(value)
        }
    }
}
