import Models

extension ChangeDetection {
    /// Finds new models that have the fields of one that is gone, and asks about them. Renames come before all else.
    mutating func findRenamedModels() throws {
        for key in new.models.subtracting(old.models).sorted() {
            guard let model = to[key] else { continue }
            let fields = Self.comparableFields(of: model)
            for removed in old.models.subtracting(new.models).sorted() where removed.appLabel == key.appLabel {
                guard let oldModel = from[removed], Self.comparableFields(of: oldModel) == fields,
                    try questioner.askRenameModel(oldModel, to: model)
                else { continue }
                add(
                    RenameModel(oldModel.name, to: model.name), to: key.appLabel,
                    dependencies: dependencies(ofRenaming: model))
                renamedModels[key] = removed.modelName
                renamedLabels[removed.description] = key.description
                old.models.remove(removed)
                old.models.insert(key)
                break
            }
        }
    }

    /// The models that the model refers to, and those that refer to it.
    private func dependencies(ofRenaming model: ModelDescription) -> [OperationDependency] {
        let outgoing = dependencies(ofReferencesOf: model.key)
        let incoming = toRelations[model.key].flatMap { relation in
            relation.fields.map { _ in OperationDependency(relation.model, .create) }
        }
        return outgoing + incoming
    }

    /// The fields by name, without their names and without what they refer to: that changes with a rename.
    private static func comparableFields(of model: ModelDescription) -> [FieldDescription] {
        model.fields.sorted { $0.name < $1.name }.map { field in
            var field = field
            field.name = ""
            field.kind = field.kind.mapRelations {
                $0.to = ""
            } manyToMany: {
                $0.to = ""
            }
            return field
        }
    }

    /// Lists the fields of the models that stay, and the models themselves.
    mutating func listFields() {
        keptModels = old.models.intersection(new.models)
        keptProxies = old.proxies.intersection(new.proxies)
        keptUnmanaged = old.unmanaged.intersection(new.unmanaged)
        for key in keptModels {
            for field in from[oldKey(key)]?.fields ?? [] { oldFields.insert(FieldKey(model: key, name: field.name)) }
            for field in to[key]?.fields ?? [] { newFields.insert(FieldKey(model: key, name: field.name)) }
        }
    }

    /// Notes which fields use a model between the two sides: such a model is deleted after them.
    mutating func mapThroughModels() {
        for key in old.models.sorted() {
            let oldKey = oldKey(key)
            for field in from[oldKey]?.fields ?? [] {
                guard let through = field.kind.manyToManyRelation?.through else { continue }
                throughUsers[from.settings.resolve(through, from: key)] = FieldKey(model: oldKey, name: field.name)
            }
        }
    }
}
