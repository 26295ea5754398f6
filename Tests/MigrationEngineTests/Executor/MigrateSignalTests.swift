import MigrationEngine
import Models
import SQLCore
import Testing

@Suite struct MigrateSignalTests {
    let types = "SELECT id || ' ' || app_label || '.' || model FROM django_content_type ORDER BY id"

    @Test func makesContentTypesInTheOrderOfTheApps() throws {
        try withEmptyDatabase { database throws in
            try database.migrate(StableApps.withContentTypes())
            #expect(
                try database.column(types) == ["1 auth.permission", "2 contenttypes.contenttype", "3 stable.pony"])
        }
    }

    @Test func makesPermissionsOfEachModel() throws {
        try withEmptyDatabase { database throws in
            try database.migrate(StableApps.withContentTypes())
            let names = try database.column(
                "SELECT codename FROM auth_permission WHERE content_type_id = 3 ORDER BY id")
            #expect(names == ["add_pony", "change_pony", "delete_pony", "view_pony"])
            let ids = try database.column("SELECT MIN(id) FROM auth_permission WHERE content_type_id = 3")
            #expect(ids == ["9"])
        }
    }

    @Test func fillsInOnlyWhatIsMissing() throws {
        let apps = StableApps.withContentTypes()
        try withEmptyDatabase { database throws in
            try database.migrate(apps)
            try database.connection.execute("DELETE FROM auth_permission WHERE codename = 'view_pony'")
            try database.migrate(apps)
            #expect(try database.column("SELECT id FROM auth_permission WHERE codename = 'view_pony'") == ["13"])
            #expect(try database.column("SELECT COUNT(*) FROM auth_permission") == ["12"])
        }
    }

    @Test func renamesContentTypeWithItsModel() throws {
        let rename = MigrationDefinition(
            MigrationKey("stable", "0002_rename"), dependencies: [StableApps.first.key],
            operations: [RenameModel("Pony", to: "Horse")])
        let apps = StableApps.withContentTypes([StableApps.first, rename])
        try withEmptyDatabase { database throws in
            try database.migrate(apps, to: [.migration(StableApps.first.key), .migration(StableApps.permissions.key)])
            try database.migrate(apps)
            #expect(try database.column(types).last == "3 stable.horse")
            try database.migrate(apps, to: [.migration(StableApps.first.key)])
            #expect(try database.column(types).last == "3 stable.pony")
        }
    }

    @Test(arguments: [
        ("LogEntry", "Can add log entry"), ("HTTPServer", "Can add http server"), ("A", "Can add a"),
        ("SomeXYZ", "Can add some xyz"),
    ])
    func namesPermissionsAfterTheModel(model: String, name: String) {
        #expect(ModelDescription("app", model, fields: []).allPermissions.first?.name == name)
    }
}
