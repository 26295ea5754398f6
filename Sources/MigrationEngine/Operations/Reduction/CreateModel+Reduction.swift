import Models

extension CreateModel {
    /// What is changed right after a model is made can be part of its making.
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        if let merged = merged(with: other) { return .operations(merged) }
        return reducedByElision(with: other, passesThrough: !other.references(model: name, appLabel: appLabel))
    }

    private func isOwn(_ model: String) -> Bool { model.lowercased() == name.lowercased() }

    private func merged(with other: any Operation) -> [any Operation]? {
        switch other {
        case let other as DeleteModel where isOwn(other.name) && options.isProxy != true: return []
        case let other as RenameModel where isOwn(other.oldName): return [with { $0.name = other.newName }]
        case let other as AlterModelManagers where isOwn(other.name): return [with { $0.managers = other.managers }]
        case let other as any ModelOptionOperation where isOwn(other.name):
            return [withOptions { other.change(&$0) }]
        case let other as any FieldOperation where isOwn(other.modelName): return merged(withField: other)
        case let other as AddIndex where isOwn(other.modelName):
            return [withOptions { $0.indexes.append(other.index) }]
        case let other as RemoveIndex where isOwn(other.modelName):
            return [with { $0.options.indexes.removeAll { $0.name == other.name } }]
        case let other as AddConstraint where isOwn(other.modelName):
            return [withOptions { $0.constraints.append(other.constraint) }]
        case let other as RemoveConstraint where isOwn(other.modelName):
            return [with { $0.options.constraints.removeAll { $0.name == other.name } }]
        default: return nil
        }
    }

    private func merged(withField other: any FieldOperation) -> [any Operation]? {
        switch other {
        case let other as AddField: return [with { $0.fields.append(other.field) }]
        case let other as AlterField:
            return [
                with { copy in
                    for index in copy.fields.indices where copy.fields[index].name == other.name {
                        copy.fields[index] = other.field
                    }
                }
            ]
        case let other as RemoveField: return [with { $0.remove(other.name) }]
        case let other as RenameField: return [with { $0.rename(other.oldName, to: other.newName) }]
        default: return nil
        }
    }

    private func with(_ change: (inout CreateModel) -> Void) -> CreateModel {
        var copy = self
        change(&copy)
        return copy
    }

    /// Changes options. Those that come with it are written behind the others, as in Django.
    private func withOptions(_ change: (inout ModelOptions) -> Void) -> CreateModel {
        with { copy in
            let written = copy.options.deconstructed
            change(&copy.options)
            copy.options.source = written
        }
    }

    private mutating func remove(_ field: String) {
        let field = field.lowercased()
        func without(_ groups: [[String]]?) -> [[String]]? {
            let rest = groups?.map { $0.filter { $0 != field } }.filter { !$0.isEmpty }
            return rest?.isEmpty == true ? nil : rest
        }
        options.uniqueTogether = without(options.uniqueTogether)
        options.indexTogether = without(options.indexTogether)
        if options.orderWithRespectTo == field { options.orderWithRespectTo = nil }
        fields.removeAll { $0.name.lowercased() == field }
    }

    private mutating func rename(_ oldName: String, to newName: String) {
        func renamed(_ name: String) -> String { name == oldName ? newName : name }
        options.uniqueTogether = options.uniqueTogether?.map { $0.map(renamed) }
        options.indexTogether = options.indexTogether?.map { $0.map(renamed) }
        options.orderWithRespectTo = options.orderWithRespectTo.map(renamed)
        for index in fields.indices { fields[index].name = renamed(fields[index].name) }
    }
}
