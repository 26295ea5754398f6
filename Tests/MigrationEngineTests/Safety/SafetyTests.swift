import MigrationEngine
import Models
import SQLCore
import SQLiteDriver
import Testing

/// A shop whose second migration is tried in different forms.
private enum Shop {
    static let first = MigrationDefinition(
        MigrationKey("shop", "0001_initial"),
        operations: [
            CreateModel(
                "Item",
                fields: [
                    FieldDescription("id", .bigAuto, primaryKey: true),
                    FieldDescription("name", .char(maxLength: 20), null: true),
                    FieldDescription("count", .integer, default: 0),
                ]),
            CreateModel("Empty", fields: [FieldDescription("id", .bigAuto, primaryKey: true)]),
        ])

    static func apps(_ operations: [any Operation]) -> Apps {
        let second = MigrationDefinition(
            MigrationKey("shop", "0002_change"), dependencies: [first.key], operations: operations)
        return Apps([AppConfig("shop", migrations: AppMigrations("shop", definitions: [first, second]))])
    }

    /// A database with the first migration, and three rows.
    static func makeDatabase(_ apps: Apps) throws -> SQLiteDatabase {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        try database.withConnection { connection in
            var executor = try MigrationExecutor(apps, database: MigrationDatabase(connection))
            _ = try executor.migrate(executor.plan(to: [.migration(first.key)]))
            try connection.executeScript(
                "INSERT INTO shop_item VALUES (1, 'a long name', 5), (2, NULL, -70000), (3, 'a long name', 7)")
        }
        return database
    }

    static let last = MigrationTarget.migration(MigrationKey("shop", "0002_change"))
}

@Suite struct SafetyTests {
    private static let tables: [([any Operation], [String])] = [
        ([RemoveField("Item", "name")], ["column shop_item.name is dropped with 2 values in it"]),
        ([DeleteModel("Item")], ["table shop_item is dropped with 3 rows in it"]),
        ([DeleteModel("Empty")], []),
        (
            [
                RenameModel("Item", to: "Thing"), RenameField("Thing", "name", to: "label"),
                RemoveField("Thing", "label"),
            ],
            ["column shop_item.name is dropped with 2 values in it"]
        ),
        ([AddField("Item", FieldDescription("extra", .integer, default: 1)), RemoveField("Item", "extra")], []),
        (
            [AlterField("Item", FieldDescription("name", .char(maxLength: 5), null: true))],
            ["column shop_item.name becomes varchar(5), which 2 values do not fit"]
        ),
        (
            [AlterField("Item", FieldDescription("name", .char(maxLength: 20), default: ""))],
            ["column shop_item.name may not be null any more, as it is in 1 row"]
        ),
        (
            [AlterField("Item", FieldDescription("count", .smallInteger, default: 0))],
            ["column shop_item.count becomes smallint, which 1 value does not fit"]
        ),
        ([AlterField("Item", FieldDescription("count", .bigInteger, default: 0))], []),
        (
            [AlterField("Item", FieldDescription("name", .integer, null: true))],
            ["column shop_item.name becomes integer, which 2 values do not fit"]
        ),
        (
            [SeparateDatabaseAndState(database: [RemoveField("Item", "count")])],
            ["column shop_item.count is dropped with 3 values in it"]
        ),
        ([SeparateDatabaseAndState(state: [RemoveField("Item", "count")])], []),
    ]

    @Test(arguments: tables.indices)
    func tellsWhatAPlanWouldLose(index: Int) throws {
        let (operations, expected) = Self.tables[index]
        let apps = Shop.apps(operations)
        try Shop.makeDatabase(apps).withConnection { connection in
            var executor = try MigrationExecutor(apps, database: MigrationDatabase(connection))
            let report = try executor.dataLosses(of: executor.plan(to: [Shop.last]))
            #expect(report.losses.map(\.description) == expected.map { "shop.0002_change: " + $0 })
            #expect(try connection.scalar("SELECT COUNT(*) FROM shop_item") == 3)
        }
    }

    @Test func tellsWhatGoingBackWouldLose() throws {
        let apps = Shop.apps([AddField("Item", FieldDescription("extra", .integer, default: 1))])
        try Shop.makeDatabase(apps).withConnection { connection in
            var executor = try MigrationExecutor(apps, database: MigrationDatabase(connection))
            _ = try executor.migrate(executor.plan(to: [Shop.last]))
            executor = try MigrationExecutor(apps, database: MigrationDatabase(connection))
            let report = try executor.dataLosses(of: executor.plan(to: [.zero("shop")]))
            #expect(
                report.losses.map(\.description) == [
                    "shop.0002_change: column shop_item.extra is dropped with 3 values in it",
                    "shop.0001_initial: table shop_item is dropped with 3 rows in it",
                ])
        }
    }

    @Test func namesTheRowsBehindAnError() throws {
        let apps = Shop.apps([])
        try Shop.makeDatabase(apps).withConnection { connection in
            let diagnosis = RowDiagnosis(connection)
            let duplicates = try diagnosis.explain("UNIQUE constraint failed: new__shop_item.name")
            #expect(duplicates == ["shop_item: the rows 1, 3 have the same name"])
            let nulls = try diagnosis.explain("NOT NULL constraint failed: new__shop_item.name")
            #expect(nulls == ["shop_item: rows without name: 2"])
            let others = try diagnosis.explain("no such table: x")
            #expect(others.isEmpty)
        }
    }
}

@Suite struct SchemaDriftTests {
    /// What was done to a database behind the back of its migrations, and what is told of it.
    private static let changes: [(sql: String, drifts: [String])] = [
        ("SELECT 1", []),
        ("DROP TABLE shop_empty", ["shop_empty: the table is missing"]),
        ("CREATE TABLE other (x)", ["other: no migration knows this table"]),
        ("ALTER TABLE shop_item ADD COLUMN x integer", ["shop_item: no migration knows the column x"]),
        ("ALTER TABLE shop_item DROP COLUMN count", ["shop_item: column count is missing"]),
        (
            "CREATE INDEX i ON shop_item (name DESC) WHERE name > ''",
            ["shop_item: no migration knows the index on (name DESC) where name > ''"]
        ),
        (
            """
            DROP TABLE shop_item;
            CREATE TABLE shop_item ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(30) NOT NULL,
                "count" integer NOT NULL DEFAULT 1 CHECK ("count" >= 0))
            """,
            [
                "shop_item: column name is varchar(30), should be varchar(20)",
                "shop_item: column name is NOT NULL, should allow nulls",
                "shop_item: column count has the default 1, should have none",
                "shop_item: no migration knows CHECK (\"count\" >= 0)",
            ]
        ),
    ]

    @Test(arguments: changes.indices)
    func tellsDriftFromTheMigrations(index: Int) throws {
        let apps = Shop.apps([])
        let database = try Shop.makeDatabase(apps)
        let scratch = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        try database.withConnection { connection in
            try connection.executeScript(Self.changes[index].sql)
            try scratch.withConnection { empty in
                var executor = try MigrationExecutor(apps, database: MigrationDatabase(connection))
                try executor.replayApplied(on: MigrationDatabase(empty))
                let drifts = try SchemaDrift.all(in: connection, comparedWith: empty)
                #expect(drifts.map(\.description) == Self.changes[index].drifts)
            }
        }
    }
}
