import Models

extension MigrationExecutor {
    /// The state after a first migration whose tables and columns exist already; `nil` if it must really be applied.
    ///
    /// This is what `--fake-initial` asks. Only tables that the migration creates and columns that it adds are looked
    /// for, and only by their names.
    func softlyAppliedState(of migration: MigrationDefinition, from state: ProjectState) throws -> ProjectState? {
        switch migration.isInitial {
        case nil where migration.dependencies.contains(where: { $0.appLabel == migration.appLabel }): return nil
        case false?: return nil
        default: break
        }
        var after = state
        try migration.mutate(&after)
        let tables = Set(try database.tableNames().map { $0.lowercased() })
        var found = false
        for operation in migration.operations {
            let exists: Bool?
            switch operation {
            case let operation as CreateModel:
                exists = try tableExists(after.model(migration.appLabel, operation.name), among: tables)
            case let operation as AddField:
                let model = try after.model(migration.appLabel, operation.modelName)
                exists = try fieldExists(operation.name, of: model, among: tables)
            default:
                exists = nil
            }
            if exists == false { return nil }
            found = found || exists == true
        }
        return found ? after : nil
    }

    /// `nil` for a model whose table is not this migration's business.
    private func tableExists(_ model: RenderedModel, among tables: Set<String>) -> Bool? {
        guard !model.isProxy, model.isManaged else { return nil }
        return tables.contains(table(of: model).lowercased())
    }

    private func fieldExists(_ name: String, of model: RenderedModel, among tables: Set<String>) throws -> Bool? {
        guard !model.isProxy, model.isManaged else { return nil }
        let field = try model.field(name)
        if let relation = field.description.kind.manyToManyRelation {
            let through = try relation.through.map {
                try model.state.model(model.state.settings.resolve($0, from: model.key))
            }
            guard let between = try through ?? model.automaticThrough(field) else { return false }
            return tables.contains(between.dbTable.lowercased())
        }
        guard let column = field.description.column?.lowercased() else { return false }
        return try database.columnNames(of: table(of: model)).contains { $0.lowercased() == column }
    }

    /// The table; for a model that a setting swaps for another, the table of that one.
    private func table(of model: RenderedModel) -> String {
        guard model.isSwapped, let setting = model.description.options.swappable,
            let label = loader.apps.settings.swappedModels[setting],
            let replacement = loader.apps.state[ModelReference(label).resolved(from: model.key)]
        else { return model.dbTable }
        return replacement.dbTable
    }
}
