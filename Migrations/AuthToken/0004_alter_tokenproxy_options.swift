import MigrationEngine
import Models

enum AuthToken0004AlterTokenProxyOptions: Migration {
    static let name = "0004_alter_tokenproxy_options"
    static let dependencies: [MigrationKey] = [.init("authtoken", "0003_tokenproxy")]
    static let operations: [any Operation] = [
        AlterModelOptions("tokenproxy", ModelOptions(verboseName: "Token", verboseNamePlural: "Tokens"))
    ]
}
