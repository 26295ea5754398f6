import Auth
import ORM
import SQLCore
import SQLiteDriver
import Testing

@Suite struct GroupTests {
    private static let tables = """
        CREATE TABLE auth_user (id integer PRIMARY KEY AUTOINCREMENT, password varchar(128), last_login datetime,
            is_superuser bool, username varchar(150) UNIQUE, first_name varchar(150), last_name varchar(150),
            email varchar(254), is_staff bool, is_active bool, date_joined datetime);
        CREATE TABLE auth_group (id integer PRIMARY KEY AUTOINCREMENT, name varchar(150) UNIQUE);
        CREATE TABLE django_content_type (id integer PRIMARY KEY AUTOINCREMENT, app_label varchar(100), model varchar(100));
        CREATE TABLE auth_permission (id integer PRIMARY KEY AUTOINCREMENT, name varchar(255), content_type_id integer,
            codename varchar(100));
        CREATE TABLE auth_user_groups (id integer PRIMARY KEY AUTOINCREMENT, user_id integer, group_id integer,
            UNIQUE (user_id, group_id));
        CREATE TABLE auth_group_permissions (id integer PRIMARY KEY AUTOINCREMENT, group_id integer,
            permission_id integer, UNIQUE (group_id, permission_id));
        CREATE TABLE auth_user_user_permissions (id integer PRIMARY KEY AUTOINCREMENT, user_id integer,
            permission_id integer, UNIQUE (user_id, permission_id));
        INSERT INTO django_content_type VALUES (1, 'messaging', 'message');
        INSERT INTO auth_permission VALUES (1, 'Can add', 1, 'add_message'), (2, 'Can view', 1, 'view_message'),
            (3, 'Can delete', 1, 'delete_message');
        """

    @Test func grantsPermissionsByGroups() async throws {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        try database.withConnection { db in
            try db.executeScript(Self.tables)
            var user = User(username: "ann")
            try user.insert(on: db)
            var group = Group(name: "writers")
            try group.insert(on: db)
            #expect(try user.grantedPermissions(on: db).isEmpty)

            try Group.permissions.of(group).set([Reference(id: 1), Reference(id: 2)], on: db)
            try User.groups.of(user).add([group.reference], on: db)
            try User.userPermissions.of(user).add([Reference(id: 3)], on: db)
            #expect(
                try user.grantedPermissions(on: db) == [
                    "messaging.add_message", "messaging.view_message", "messaging.delete_message",
                ])

            try User.groups.of(user).clear(on: db)
            #expect(try user.grantedPermissions(on: db) == ["messaging.delete_message"])
        }
    }
}
