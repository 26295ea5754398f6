extension MigrationLoader {
    /// The SQL of a migration, with comments that say what it is for, as `sqlmigrate` prints it.
    ///
    /// Nothing is executed. What depends on the rows of a table cannot be shown.
    public func collectSQL(
        for migration: MigrationDefinition, isBackwards: Bool = false, database: MigrationDatabase
    ) throws -> [String] {
        var state = try projectState(at: [migration.key], atEnd: false)
        let editor = database.makeSchemaEditor(isAtomic: migration.isAtomic, collectsSQL: true)
        try editor.edit {
            if isBackwards {
                try migration.unapply(state, with: editor)
            } else {
                try migration.apply(&state, with: editor, isRendered: false)
            }
        }
        return editor.collectedSQL
    }
}
