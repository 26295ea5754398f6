import MigrationEngine
import Models
import SQLCore
import Testing

@Suite struct SchemaEditorTests {
    @Test func createsTable() throws {
        try EditorFixture.run { fixture in
            try fixture.apply(EditorFixture.pony)
            #expect(
                try fixture.tableSQL("stable_pony") == """
                    CREATE TABLE "stable_pony" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, \
                    "name" varchar(20) NOT NULL, "pink" integer NULL)
                    """)
        }
    }

    @Test func addsNullableColumnInPlace() throws {
        let statements = try sql(
            for: AddField("Pony", FieldDescription("read_at", .dateTime(), null: true)), after: EditorFixture.pony)
        #expect(statements == ["ALTER TABLE \"stable_pony\" ADD COLUMN \"read_at\" datetime NULL;"])
    }

    @Test func makesTableAgainForColumnWithDefault() throws {
        let statements = try sql(
            for: AddField("Pony", FieldDescription("mood", .char(maxLength: 5), default: "it's")),
            after: EditorFixture.pony)
        #expect(
            statements == [
                """
                CREATE TABLE "new__stable_pony" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, \
                "name" varchar(20) NOT NULL, "pink" integer NULL, "mood" varchar(5) NOT NULL);
                """,
                """
                INSERT INTO "new__stable_pony" ("id", "name", "pink", "mood") SELECT "id", "name", "pink", 'it''s' \
                FROM "stable_pony";
                """,
                "DROP TABLE \"stable_pony\";", "ALTER TABLE \"new__stable_pony\" RENAME TO \"stable_pony\";",
            ])
    }

    @Test func fillsNullsWhenColumnBecomesMandatory() throws {
        try EditorFixture.run { fixture in
            try fixture.apply(EditorFixture.pony)
            try fixture.connection.execute("INSERT INTO stable_pony (name, pink) VALUES ('a', NULL), ('b', 3)")
            try fixture.apply(AlterField("Pony", FieldDescription("pink", .integer, default: 7)))
            let rows = try fixture.connection.rows("SELECT pink FROM stable_pony ORDER BY id")
            #expect(rows == [[7], [3]])
        }
    }

    @Test func writesManyToManyTable() throws {
        try EditorFixture.run { fixture in
            try fixture.apply(
                EditorFixture.pony, AddField("Pony", FieldDescription("friends", .manyToMany(to: "self"))))
            #expect(
                try fixture.tableSQL("stable_pony_friends") == """
                    CREATE TABLE "stable_pony_friends" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, \
                    "from_pony_id" bigint NOT NULL REFERENCES "stable_pony" ("id") DEFERRABLE INITIALLY DEFERRED, \
                    "to_pony_id" bigint NOT NULL REFERENCES "stable_pony" ("id") DEFERRABLE INITIALLY DEFERRED)
                    """)
            #expect(try fixture.tableSQL("stable_pony_friends_from_pony_id_to_pony_id_bef67b53_uniq") != nil)
        }
    }

    @Test func leavesOldSchemaWhenAnOperationFails() throws {
        try EditorFixture.run { fixture in
            try fixture.apply(EditorFixture.pony)
            try fixture.connection.execute("INSERT INTO stable_pony (name, pink) VALUES ('a', NULL)")
            let before = try fixture.connection.rows("SELECT sql FROM sqlite_master ORDER BY name")
            // Null cannot become mandatory without a default.
            #expect(throws: DatabaseError.self) {
                try fixture.apply(AlterField("Pony", FieldDescription("pink", .integer)))
            }
            #expect(try fixture.connection.rows("SELECT sql FROM sqlite_master ORDER BY name") == before)
            #expect(try fixture.connection.scalar("PRAGMA foreign_keys") == 1)
            #expect(!fixture.connection.isInTransaction)
        }
    }

    @Test func namesRowsThatReferToNothing() throws {
        try EditorFixture.run { fixture in
            try fixture.apply(EditorFixture.pony)
            try fixture.connection.execute("INSERT INTO stable_pony (name, pink) VALUES ('a', 99)")
            let error = #expect(throws: MigrationError.self) {
                try fixture.apply(
                    AlterField(
                        "Pony",
                        FieldDescription(
                            "pink", .foreignKey(to: "self", onDelete: .cascade), null: true, dbColumn: "pink")))
            }
            #expect(
                error?.message == """
                    The row in table 'stable_pony' with primary key '1' has an invalid foreign key: stable_pony.pink \
                    contains a value '99' that does not have a corresponding value in stable_pony.id.
                    """)
        }
    }

    @Test func refusesToStartWithinTransaction() throws {
        try EditorFixture.run { fixture in
            try fixture.connection.execute("BEGIN")
            let editor = SQLiteSchemaEditor(fixture.connection)
            let error = #expect(throws: MigrationError.self) { try editor.edit {} }
            #expect(error?.code == .notSupported)
        }
    }

    @Test func showsWhatCannotBeWrittenAsSQL() throws {
        try EditorFixture.run { fixture in
            let migration = MigrationDefinition(
                MigrationKey("stable", "0001_initial"),
                operations: [
                    EditorFixture.pony, RunSwift(RunSwift.noop),
                    AlterModelOptions("Pony", ModelOptions(ordering: ["id"])),
                    RunSQL("UPDATE stable_pony SET name = '5%'"), RunSQL([.init("SELECT %s", ["it's"])]),
                ])
            let editor = SQLiteSchemaEditor(fixture.connection, collectsSQL: true)
            try editor.edit { try migration.apply(&fixture.state, with: editor) }
            #expect(
                editor.collectedSQL == [
                    "--", "-- Create model Pony", "--",
                    """
                    CREATE TABLE "stable_pony" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, \
                    "name" varchar(20) NOT NULL, "pink" integer NULL);
                    """,
                    "--", "-- Raw Python operation", "--", "-- THIS OPERATION CANNOT BE WRITTEN AS SQL",
                    "--", "-- Change Meta options on Pony", "--", "-- (no-op)",
                    "--", "-- Raw SQL operation", "--", "UPDATE stable_pony SET name = '5%';",
                    "--", "-- Raw SQL operation", "--", "SELECT 'it''s';",
                ])
        }
    }

    /// The statements of one operation, after others were applied.
    private func sql(
        for operation: any MigrationEngine.Operation, after others: any MigrationEngine.Operation
    ) throws -> [String] {
        var statements: [String] = []
        try EditorFixture.run { fixture in
            try fixture.apply(others)
            let before = fixture.state
            try operation.stateForwards("stable", &fixture.state)
            let editor = SQLiteSchemaEditor(fixture.connection, collectsSQL: true)
            try editor.edit {
                try operation.databaseForwards("stable", editor, from: before, to: fixture.state)
            }
            statements = editor.collectedSQL
        }
        return statements
    }
}
