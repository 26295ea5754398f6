import Commands

extension [any ManagementCommand.Type] {
    /// The commands of this program.
    static let all: Self = [
        Adopt.self, ChangePassword.self, Check.self, CheckSchema.self, ClearSessions.self, CreateSuperuser.self,
        DBShell.self,
        DRFCreateToken.self, DiffSettings.self, DumpData.self, ExportMigrations.self, Flush.self, ImportDB.self,
        ImportPythonMigrations.self, InspectDB.self, LoadData.self, MakeMigrations.self, Migrate.self,
        OptimizeMigration.self,
        RemoveStaleContentTypes.self, RunServer.self, SQLFlush.self, SQLMigrate.self, SQLSequenceReset.self,
        ShowMigrations.self, SquashMigrations.self,
    ]
}
