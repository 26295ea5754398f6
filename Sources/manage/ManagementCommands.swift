import Commands

extension [any ManagementCommand.Type] {
    /// The commands of this program.
    static let all: Self = [
        ChangePassword.self, Check.self, CreateSuperuser.self, DRFCreateToken.self, DiffSettings.self, ImportDB.self,
        Migrate.self, RunServer.self, SQLMigrate.self, ShowMigrations.self,
    ]
}
