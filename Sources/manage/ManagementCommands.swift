import Commands

extension [any ManagementCommand.Type] {
    /// The commands of this program.
    static let all: Self = [
<<<<<<< ours
        ChangePassword.self, Check.self, ClearSessions.self, CreateSuperuser.self, DBShell.self, DRFCreateToken.self,
        DiffSettings.self, DumpData.self, Flush.self, ImportDB.self, LoadData.self, Migrate.self,
        RemoveStaleContentTypes.self, RunServer.self, SQLFlush.self, SQLMigrate.self, SQLSequenceReset.self,
        ShowMigrations.self,
=======
        ChangePassword.self, Check.self, CreateSuperuser.self, DRFCreateToken.self, DiffSettings.self, ImportDB.self,
        MakeMigrations.self, Migrate.self, RunServer.self, SQLMigrate.self, ShowMigrations.self,
>>>>>>> theirs
    ]
}
