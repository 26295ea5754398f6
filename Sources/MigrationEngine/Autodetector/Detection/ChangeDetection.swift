import Models

/// One search for changes: what is known so far, and the operations found.
///
/// The steps are those of Django's autodetector, in its order. Each is in a file of its own.
struct ChangeDetection {
    let from: ProjectState
    /// The new models. Where a model is renamed, references to it are set back to the old name on the way.
    var to: ProjectState
    let questioner: any MigrationQuestioner
    let swappables: SwappableModels
    let unmigratedApps: Set<String>
    let existingApps: Set<String>

    /// The operations of each app.
    var operations: [String: [GeneratedOperation]] = [:]
    var nextOperationID = 0

    var old: ModelKeys
    var new: ModelKeys
    var keptModels: Set<ModelKey> = []
    var keptProxies: Set<ModelKey> = []
    var keptUnmanaged: Set<ModelKey> = []
    var oldFields: Set<FieldKey> = []
    var newFields: Set<FieldKey> = []

    /// The name that a model had before, by the name it has now.
    var renamedModels: [ModelKey: String] = [:]
    /// The new label of a model, by its old one, both in lower case.
    var renamedLabels: [String: String] = [:]
    /// The name that a field had before, by the name it has now.
    var renamedFields: [FieldKey: String] = [:]
    var fieldRenames: [FieldRename] = []
    /// For each model between the sides of a many-to-many field: the field that uses it.
    var throughUsers: [ModelKey: FieldKey] = [:]
    var indexChanges: [IndexChange] = []
    var constraintChanges: [ConstraintChange] = []

    let fromRelations: StateRelations
    let toRelations: StateRelations

    init(
        from: ProjectState, to: ProjectState, unmigratedApps: Set<String>, converting: Set<String>,
        questioner: any MigrationQuestioner
    ) {
        let swappables = SwappableModels(to)
        self.from = swappables.marked(from)
        self.to = swappables.marked(to)
        self.questioner = questioner
        self.swappables = swappables
        self.unmigratedApps = unmigratedApps
        existingApps = Set(from.keys.map(\.appLabel))
        old = ModelKeys(from) { !unmigratedApps.contains($0) }
        new = ModelKeys(to) { !unmigratedApps.contains($0) || converting.contains($0) }
        fromRelations = StateRelations(self.from)
        toRelations = StateRelations(self.to)
    }

    mutating func run() throws {
        try findRenamedModels()
        listFields()
        mapThroughModels()
        try addDeletedModels()
        try addCreatedModels()
        addDeletedProxies()
        addCreatedProxies()
        addAlteredOptions()
        addAlteredManagers()
        addAlteredTableComments()
        try findRenamedFields()
        try findIndexChanges()
        findConstraintChanges()
        addRemovedConstraints()
        addRemovedIndexes()
        addRenamedFields()
        addRenamedIndexes()
        try addReducedUniqueTogether()
        try addRemovedFields()
        try addAddedFields()
        try addAlteredFields()
        addAlteredOrders()
        try addAlteredUniqueTogether()
        addAddedIndexes()
        addAddedConstraints()
        addAlteredConstraints()
        addAlteredTables()
        try sortOperations()
    }

    // MARK: What steps share

    /// Puts an operation at the end of its app's list, or at the beginning.
    mutating func add(
        _ operation: any Operation, to appLabel: String, dependencies: [OperationDependency] = [],
        atBeginning: Bool = false
    ) {
        let generated = GeneratedOperation(id: nextOperationID, operation, dependencies: dependencies)
        nextOperationID += 1
        operations[appLabel, default: []].insert(
            generated, at: atBeginning ? 0 : operations[appLabel]?.count ?? 0)
    }

    /// The key that a model had before.
    func oldKey(_ key: ModelKey) -> ModelKey {
        renamedModels[key].map { ModelKey(key.appLabel, $0) } ?? key
    }

    /// The models that are in both states, in order, as they were and as they are.
    func pairs(_ keys: Set<ModelKey>) -> [ModelPair] {
        keys.sorted().compactMap { key in
            guard let old = from[oldKey(key)], let new = to[key] else { return nil }
            return ModelPair(key: key, old: old, new: new)
        }
    }
}

/// A model that both states have.
struct ModelPair {
    /// The key that it has now.
    var key: ModelKey
    var old: ModelDescription
    var new: ModelDescription
}

/// What identifies a field in a project.
struct FieldKey: Hashable, Comparable {
    var model: ModelKey
    var name: String

    static func < (left: Self, right: Self) -> Bool { (left.model, left.name) < (right.model, right.name) }
}

/// The models of a state, by what migrations may do to them.
struct ModelKeys {
    var models: Set<ModelKey> = []
    var proxies: Set<ModelKey> = []
    var unmanaged: Set<ModelKey> = []

    init(_ state: ProjectState, isMigrated: (String) -> Bool) {
        for key in state.keys {
            guard let model = state[key] else { continue }
            if !model.isManaged {
                unmanaged.insert(key)
            } else if isMigrated(key.appLabel) {
                if model.isProxy { proxies.insert(key) } else { models.insert(key) }
            }
        }
    }
}

extension ModelDescription {
    /// The field that an option means: `_order` stands for the field that the order belongs to.
    func optionField(_ name: String) throws(MigrationError) -> FieldDescription {
        let name = name == "_order" ? options.orderWithRespectTo ?? name : name
        guard let field = field(name) else { throw MigrationError(.key, "'\(name)'") }
        return field
    }
}
