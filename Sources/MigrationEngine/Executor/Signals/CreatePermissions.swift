import Models
import SQLCore

/// Makes the rows of `auth_permission` that are missing: to add, change, delete and view each model of an app, and
/// what its options name besides.
public struct CreatePermissions: PostMigrateHandler {
    public init() {}

    private struct Permission {
        let contentType: Int64
        let codename: String
        let name: String
        /// The name of the model for people.
        let model: String
    }

    public func postMigrate(_ signal: MigrateSignal) throws {
        guard let permissions = signal.state["auth", "Permission"] else { return }
        // auth may be installed before contenttypes, whose handler then comes too late.
        try CreateContentTypes().postMigrate(signal)

        let connection = signal.database.connection
        let models = signal.state.installedModels(of: signal.app.label)
        guard !models.isEmpty, let contentTypes = ContentTypeTable(signal.state, on: connection) else { return }
        let ids = try contentTypes.ids(of: signal.app.label)
        let table = "\"\(permissions.dbTable)\""
        var existing: [Int64: Set<String>] = [:]
        for model in models {
            guard let id = ids[model.nameLower] else { continue }
            let query = "SELECT \"codename\" FROM \(table) WHERE \"content_type_id\" = ?"
            existing[id] = Set(try connection.rows(query, [.integer(id)]).compactMap { $0.first?.string })
        }
        let missing = models.flatMap { model -> [Permission] in
            guard let id = ids[model.nameLower] else { return [] }
            return model.allPermissions
                .filter { existing[id]?.contains($0.codename) != true }
                .map { Permission(contentType: id, codename: $0.codename, name: $0.name, model: model.rawVerboseName) }
        }
        if missing.isEmpty { return }
        try connection.atomic {
            for permission in missing {
                try connection.execute(
                    "INSERT INTO \(table) (\"name\", \"content_type_id\", \"codename\") VALUES (?, ?, ?)",
                    [.text(permission.name), .integer(permission.contentType), .text(permission.codename)])
                guard signal.verbosity >= 2 else { continue }
                // The model of a state has no text of its own for a permission.
                let text =
                    signal.apps == nil
                    ? "Permission object (\(connection.lastInsertedID))"
                    : "\(signal.app.verboseName) | \(permission.model) | \(permission.name)"
                signal.write("Adding permission '\(text)'")
            }
        }
    }
}
