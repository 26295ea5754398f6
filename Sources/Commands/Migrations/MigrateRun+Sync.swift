import MigrationEngine
import Models

extension MigrateRun {
    /// Makes the tables of apps without migrations that do not exist yet.
    func createTables(of labels: [String]) throws {
        let isTold = verbosity >= .normal
        let tables = try database.tableNames()
        let state = project.apps.state
        let models = project.apps.configs.filter { $0.hasModelsModule && labels.contains($0.label) }.flatMap(\.models)
        if isTold { output.line("  Creating tables...") }
        let editor = database.makeSchemaEditor(isAtomic: true)
        try editor.edit {
            for description in models {
                let model = try state.model(description.key)
                guard !tables.contains(model.dbTable), model.canMigrate else { continue }
                if verbosity >= .veryVerbose { output.line("    Processing \(description.label) model") }
                if isTold { output.line("    Creating table \(model.dbTable)") }
                try editor.createModel(model)
            }
            if isTold { output.line("    Running deferred SQL...") }
        }
    }
}
