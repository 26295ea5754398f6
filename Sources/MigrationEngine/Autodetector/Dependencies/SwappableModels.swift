import Models

/// The models that settings can put others in place of, such as the user model.
struct SwappableModels {
    /// The model that each setting names now.
    private var labels: [String: String]
    /// The setting for each model, swapped in or out, by its label in lower case.
    private var settings: [String: String] = [:]

    init(_ state: ProjectState) {
        labels = ["AUTH_USER_MODEL": "auth.User"]
        settings["auth.user"] = "AUTH_USER_MODEL"
        for key in state.keys {
            guard let model = state[key], let setting = model.options.swappable, !setting.isEmpty else { continue }
            labels[setting] = labels[setting] ?? model.label
            settings[model.label.lowercased()] = setting
        }
        for (setting, label) in state.settings.swappedModels {
            labels[setting] = label
            settings[label.lowercased()] = setting
        }
    }

    /// The key of the model that the setting names.
    func model(_ setting: String) -> ModelKey? {
        labels[setting].flatMap { label in
            guard let dot = label.firstIndex(of: ".") else { return nil }
            return ModelKey(String(label[..<dot]), String(label[label.index(after: dot)...]))
        }
    }

    /// The label of the user model, in lower case.
    var userLabel: String { labels["AUTH_USER_MODEL"]?.lowercased() ?? "" }

    /// The setting that a reference of this field follows.
    func setting(of kind: FieldKind) -> String? {
        guard kind.relation?.isSwappable ?? kind.manyToManyRelation?.isSwappable ?? false else { return nil }
        return kind.relatedModel.flatMap(setting)
    }

    private func setting(of reference: ModelReference) -> String? {
        let label = reference.setting.flatMap { labels[$0] } ?? reference.label
        return settings[label.lowercased()]
    }

    /// The state with references to such models marked as such, as Django does when it writes a field down.
    func marked(_ state: ProjectState) -> ProjectState {
        var state = state
        for key in state.keys {
            guard let model = state[key], model.fields.contains(where: { marked($0.kind) != nil }) else { continue }
            try? state.update(key) { model in
                for index in model.fields.indices {
                    guard let kind = marked(model.fields[index].kind) else { continue }
                    model.fields[index].kind = kind
                }
            }
        }
        return state
    }

    /// The field with the setting and the model that it names now, if it is not so already.
    private func marked(_ kind: FieldKind) -> FieldKind? {
        guard let reference = kind.relatedModel, let setting = setting(of: kind) else { return nil }
        let label = reference.setting.flatMap { labels[$0] } ?? reference.label
        if reference.setting == setting, reference.label == label { return nil }
        return kind.mapRelations {
            $0.to = ModelReference(label, setting: setting)
        } manyToMany: {
            $0.to = ModelReference(label, setting: setting)
        }
    }
}
