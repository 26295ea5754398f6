public import Models

/// An operation that says how Python writes it: every operation but code of the project.
public protocol DeconstructibleOperation: Operation {
    /// The call that makes the operation in Python: Django's `Operation.deconstruct()`.
    ///
    /// ```swift
    /// RemoveField("pony", "pink").deconstructed      // RemoveField(model_name="pony", name="pink")
    /// ```
    var deconstructed: DeconstructedObject { get }
}

extension Operation {
    /// The call that makes the operation in Python, or `nil` for one that Python has no counterpart of.
    public var pythonCall: DeconstructedObject? { (self as? any DeconstructibleOperation)?.deconstructed }
}

extension CreateModel: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        var object = DeconstructedObject("CreateModel")
        object.keywords["name"] = .string(name)
        object.keywords["fields"] = .list(fields.map { .tuple([.string($0.name), .object($0.deconstructed)]) })
        let options = options.deconstructed
        if !options.pairs.isEmpty { object.keywords["options"] = .dictionary(options) }
        if bases != [.model] { object.keywords["bases"] = .tuple(bases.map(\.deconstructed)) }
        if !managers.isEmpty { object.keywords["managers"] = .list(managers.map(\.deconstructed)) }
        source.apply(to: &object, "bases")
        return object
    }
}

extension DeleteModel: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject { .operation("DeleteModel", ("name", .string(name))) }
}

extension RenameModel: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("RenameModel", ("old_name", .string(oldName)), ("new_name", .string(newName)))
    }
}

extension AlterModelTable: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("AlterModelTable", ("name", .string(name)), ("table", .text(table)))
    }
}

extension AlterModelTableComment: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("AlterModelTableComment", ("name", .string(name)), ("table_comment", .text(comment)))
    }
}

extension AlterUniqueTogether: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation(
            "AlterUniqueTogether", ("name", .string(name)), ("unique_together", .groups(uniqueTogether, source)))
    }
}

extension AlterIndexTogether: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("AlterIndexTogether", ("name", .string(name)), ("index_together", .groups(indexTogether, source)))
    }
}

extension AlterOrderWithRespectTo: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation(
            "AlterOrderWithRespectTo", ("name", .string(name)), ("order_with_respect_to", .text(orderWithRespectTo)))
    }
}

extension AlterModelOptions: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("AlterModelOptions", ("name", .string(name)), ("options", .dictionary(options.deconstructed)))
    }
}

extension AlterModelManagers: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        DeconstructedObject(
            "AlterModelManagers", arguments: [.string(name), .list(managers.map(\.deconstructed))])
    }
}

extension AddField: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .field("AddField", modelName, field, preservesDefault: preservesDefault)
    }
}

extension AlterField: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .field("AlterField", modelName, field, preservesDefault: preservesDefault)
    }
}

extension RemoveField: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("RemoveField", ("model_name", .string(modelName)), ("name", .string(name)))
    }
}

extension RenameField: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation(
            "RenameField", ("model_name", .string(modelName)), ("old_name", .string(oldName)),
            ("new_name", .string(newName)))
    }
}

extension AddIndex: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("AddIndex", ("model_name", .string(modelName)), ("index", .object(index.deconstructed)))
    }
}

extension RemoveIndex: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation(
            "RemoveIndex", ("model_name", .string(modelName)),
            ("name", index.map { .object($0.deconstructed) } ?? .string(name)))
    }
}

extension RenameIndex: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        var object = DeconstructedObject.operation(
            "RenameIndex", ("model_name", .string(modelName)), ("new_name", .string(newName)))
        switch source {
        case .name(let oldName): object.keywords["old_name"] = .string(oldName)
        case .fields(let fields, let isList):
            let names = fields.map(LiteralValue.string)
            object.keywords["old_fields"] = isList ? .list(names) : .tuple(names)
        }
        return object
    }
}

extension AddConstraint: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation(
            "AddConstraint", ("model_name", .string(modelName)), ("constraint", .object(constraint.deconstructed)))
    }
}

extension RemoveConstraint: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation("RemoveConstraint", ("model_name", .string(modelName)), ("name", .string(name)))
    }
}

extension AlterConstraint: DeconstructibleOperation {
    public var deconstructed: DeconstructedObject {
        .operation(
            "AlterConstraint", ("model_name", .string(modelName)), ("name", .string(name)),
            ("constraint", .object(constraint.deconstructed)))
    }
}

extension DeconstructedObject {
    static func operation(_ name: String, _ arguments: (String, LiteralValue)...) -> Self {
        var object = Self(name)
        for (name, value) in arguments { object.keywords[name] = value }
        return object
    }

    fileprivate static func field(
        _ name: String, _ modelName: String, _ field: FieldDescription, preservesDefault: Bool
    ) -> Self {
        var object = operation(
            name, ("model_name", .string(modelName)), ("name", .string(field.name)),
            ("field", .object(field.deconstructed)))
        if !preservesDefault { object.keywords["preserve_default"] = false }
        return object
    }
}

extension LiteralValue {
    fileprivate static func text(_ text: String?) -> Self { text.map(Self.string) ?? .null }

    /// Groups of names; an empty list of them as it was given.
    fileprivate static func groups(_ groups: [[String]]?, _ source: LiteralValue?) -> Self {
        guard let groups else { return .null }
        if groups.isEmpty, let source, source.items?.isEmpty ?? false { return source }
        return ModelOptions.deconstructed(groups)
    }
}
