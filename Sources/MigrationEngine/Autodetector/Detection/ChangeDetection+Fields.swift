import Models

extension ChangeDetection {
    mutating func addRemovedFields() throws {
        for key in oldFields.subtracting(newFields).sorted() { addRemovedField(key) }
    }

    mutating func addRemovedField(_ key: FieldKey) {
        // Options that name the field change first, if they do.
        add(
            RemoveField(key.model.modelName, key.name), to: key.model.appLabel,
            dependencies: [
                OperationDependency(key.model, key.name, .removeOrderWithRespectTo),
                OperationDependency(key.model, key.name, .alterTogether),
            ])
    }

    mutating func addAddedFields() throws {
        for key in newFields.subtracting(oldFields).sorted() { try addAddedField(key) }
    }

    /// Adds a field. The rows that exist need a value: where none is known, it is asked for.
    mutating func addAddedField(_ key: FieldKey) throws {
        guard var field = to[key.model]?.field(key.name) else { return }
        let modelName = key.model.modelName
        var dependencies = [OperationDependency(key.model, key.name, .remove)]
        dependencies += self.dependencies(ofReference: field, of: key.model)
        if let column = field.kind.generatedColumn { dependencies += self.dependencies(ofGenerated: column) }
        let preservesDefault = field.needsNoDefault
        if !preservesDefault {
            field.defaultValue =
                field.kind.isSetOnCreation
                ? try questioner.askAutoNowAddAddition(key.name, of: modelName)
                : try questioner.askNotNullAddition(key.name, of: modelName)
        }
        if field.hasUniqueValues, case .reference? = field.defaultValue {
            try questioner.askUniqueCallableDefaultAddition(key.name, of: modelName)
        }
        add(
            AddField(modelName, field, preservesDefault: preservesDefault), to: key.model.appLabel,
            dependencies: dependencies)
    }
}

extension FieldDescription {
    /// Whether the rows that exist get a value for this field without anybody being asked.
    fileprivate var needsNoDefault: Bool {
        allowsNull || defaultValue != nil || dbDefault != nil || isManyToMany || allowsBlank && kind.allowsEmptyText
            || kind.isSetOnSaving || kind.isAuto
    }
}

extension FieldKind {
    /// The settings of a field for dates and times: set at every saving, set at creation.
    private var automaticTime: (onSaving: Bool, onCreation: Bool) {
        switch self {
        case .date(let autoNow, let autoNowAdd), .dateTime(let autoNow, let autoNowAdd),
            .time(let autoNow, let autoNowAdd):
            (autoNow, autoNowAdd)
        case .custom(_, let base): base?.automaticTime ?? (false, false)
        default: (false, false)
        }
    }

    fileprivate var isSetOnSaving: Bool { automaticTime.onSaving }
    fileprivate var isSetOnCreation: Bool { automaticTime.onCreation }
}
