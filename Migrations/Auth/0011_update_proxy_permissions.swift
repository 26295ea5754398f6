import MigrationEngine
import Models
import SQLCore

/// Moves the permissions of proxy models from the content type of the concrete model to the proxy's own.
enum Auth0011UpdateProxyPermissions: Migration {
    static let name = "0011_update_proxy_permissions"
    static let dependencies: [MigrationKey] = [
        .init("auth", "0010_alter_group_name_max_length"),
        .init("contenttypes", "0002_remove_content_type_name"),
    ]
    static let operations: [any Operation] = [
        RunSwift(
            documentation: """
                    Update the content_type of proxy model permissions to use the ContentType
                    of the proxy model.
                """,
            { models, editor in try update(models.state, editor, isBackwards: false) },
            reverseDocumentation: """
                    Update the content_type of proxy model permissions to use the ContentType
                    of the concrete model.
                """,
            backwards: { models, editor in try update(models.state, editor, isBackwards: true) })
    ]

    private static func update(_ state: ProjectState, _ editor: any SchemaEditor, isBackwards: Bool) throws {
        let connection = editor.connection
        guard let contentTypes = ContentTypeTable(state, on: connection) else { return }
        for model in state.models where model.isProxy {
            let concrete = state.concreteKey(model.key)
            let (old, new) = isBackwards ? (model.key, concrete) : (concrete, model.key)
            let concreteID = try contentTypes.id(of: concrete)
            let proxyID = try contentTypes.id(of: model.key)
            let (oldID, newID) = isBackwards ? (proxyID, concreteID) : (concreteID, proxyID)
            do {
                try connection.atomic { try movePermissions(of: model, from: oldID, to: newID, on: connection) }
            } catch let error as DatabaseError where error.isIntegrityError {
                print(warning(of: model, from: old, to: new))
            }
        }
    }

    /// The usual permissions are known by codename, those that the model names by codename and name.
    private static func movePermissions(
        of model: ModelDescription, from old: Int64, to new: Int64, on connection: any Connection
    ) throws {
        let own = Set(model.options.permissions ?? [])
        for permission in model.allPermissions {
            var query = """
                UPDATE "auth_permission" SET "content_type_id" = ? WHERE "content_type_id" = ? AND "codename" = ?
                """
            var values: [SQLValue] = [.integer(new), .integer(old), .text(permission.codename)]
            if own.contains(permission) {
                query += #" AND "name" = ?"#
                values.append(.text(permission.name))
            }
            try connection.execute(query, values)
        }
    }

    private static func warning(of model: ModelDescription, from old: ModelKey, to new: ModelKey) -> String {
        let own = model.options.permissions ?? []
        let usual = model.allPermissions.dropLast(own.count).map { "'\($0.codename)'" }.joined(separator: ", ")
        var query = "('codename__in', [\(usual)])"
        for permission in own {
            query += ", (AND: ('codename', '\(permission.codename)'), ('name', '\(permission.name)'))"
        }
        let oldName = "\(old.appLabel)_\(old.modelName)"
        let newName = "\(new.appLabel)_\(new.modelName)"
        return """

                A problem arose migrating proxy model permissions for \(oldName) to \(newName).

                  Permission(s) for \(newName) already existed.
                  Codenames Q: (\(own.isEmpty ? "AND" : "OR"): \(query))

                Ensure to audit ALL permissions for \(oldName) and \(newName).
            """
    }
}
