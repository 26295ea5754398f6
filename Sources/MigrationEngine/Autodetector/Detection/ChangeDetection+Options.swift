import Models

extension ChangeDetection {
    /// Options that are not in the database: names, ordering, permissions.
    mutating func addAlteredOptions() {
        let keys = keptModels.union(keptProxies).union(keptUnmanaged)
            .union(old.unmanaged.intersection(new.models)).union(old.models.intersection(new.unmanaged))
        for pair in pairs(keys) {
            let options = pair.new.options.alterable
            if options != pair.old.options.alterable {
                add(AlterModelOptions(pair.key.modelName, options), to: pair.key.appLabel)
            }
        }
    }

    mutating func addAlteredManagers() {
        for pair in pairs(keptModels) where pair.old.managers != pair.new.managers {
            add(AlterModelManagers(pair.key.modelName, pair.new.managers), to: pair.key.appLabel)
        }
    }

    mutating func addAlteredTableComments() {
        for pair in pairs(keptModels.union(keptProxies).union(keptUnmanaged)) {
            let comment = pair.new.options.dbTableComment
            if comment != pair.old.options.dbTableComment {
                add(AlterModelTableComment(pair.key.modelName, comment: comment), to: pair.key.appLabel)
            }
        }
    }

    mutating func addAlteredTables() {
        for pair in pairs(keptModels.union(keptProxies).union(keptUnmanaged)) {
            let table = pair.new.options.dbTable
            if table != pair.old.options.dbTable {
                add(AlterModelTable(pair.key.modelName, table: table), to: pair.key.appLabel)
            }
        }
    }

    /// The order that follows a field. It comes after the field, if that is new; its removal waits for this.
    mutating func addAlteredOrders() {
        for pair in pairs(keptModels) {
            let order = pair.new.options.orderWithRespectTo
            if order == pair.old.options.orderWithRespectTo { continue }
            let dependencies = order.map { $0.isEmpty ? [] : [OperationDependency(pair.key, $0, .create)] } ?? []
            add(
                AlterOrderWithRespectTo(pair.key.modelName, order), to: pair.key.appLabel, dependencies: dependencies)
        }
    }
}

extension ModelOptions {
    /// The options that ``AlterModelOptions`` sets.
    fileprivate var alterable: ModelOptions {
        ModelOptions(
            verboseName: verboseName, verboseNamePlural: verboseNamePlural, ordering: ordering,
            getLatestBy: getLatestBy, permissions: permissions, defaultPermissions: defaultPermissions,
            managed: isManaged, defaultRelatedName: defaultRelatedName, baseManagerName: baseManagerName,
            defaultManagerName: defaultManagerName, selectOnSave: selectOnSave)
    }
}
