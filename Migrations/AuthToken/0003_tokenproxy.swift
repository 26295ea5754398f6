import MigrationEngine
import Models

enum AuthToken0003TokenProxy: Migration {
    static let name = "0003_tokenproxy"
    static let dependencies: [MigrationKey] = [.init("authtoken", "0002_auto_20160226_1747")]
    static let operations: [any Operation] = [
        CreateModel(
            "TokenProxy", fields: [], options: ModelOptions(verboseName: "token", proxy: true),
            bases: ["authtoken.token"])
    ]
}
