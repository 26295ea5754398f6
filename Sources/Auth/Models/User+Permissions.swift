public import SQLCore

extension User {
    /// The permissions of this user, of its own and by its groups, as `app.codename`.
    ///
    /// Nothing for an inactive user. A superuser has all permissions, which ``hasPermissions(_:on:)`` knows; this tells
    /// only what was granted.
    public func grantedPermissions(on db: any Connection) throws -> Set<String> {
        guard isActive, let id else { return [] }
        var names: Set<String> = []
        try db.forEachRow(
            """
            SELECT "django_content_type"."app_label", "auth_permission"."codename"
            FROM "auth_permission"
            INNER JOIN "django_content_type" ON "auth_permission"."content_type_id" = "django_content_type"."id"
            WHERE "auth_permission"."id" IN (
                SELECT "permission_id" FROM "auth_user_user_permissions" WHERE "user_id" = ?1
                UNION
                SELECT "permission_id" FROM "auth_group_permissions"
                INNER JOIN "auth_user_groups" ON "auth_group_permissions"."group_id" = "auth_user_groups"."group_id"
                WHERE "auth_user_groups"."user_id" = ?1)
            """, [.integer(id)]
        ) { row in names.insert(row.string(0) + "." + row.string(1)) }
        return names
    }

    /// Whether the user has all of these permissions: Django's `has_perms`.
    public func hasPermissions(_ names: [String], on db: any Connection) throws -> Bool {
        guard isActive else { return false }
        if isSuperuser || names.isEmpty { return true }
        return try grantedPermissions(on: db).isSuperset(of: names)
    }
}
