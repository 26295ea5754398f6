import MigrationEngine
import Models
import SQLCore
import Testing

@Suite struct MigrationExecutorTests {
    let apps = Apps([StableApps.stable()])
    let first = MigrationTarget.migration(StableApps.first.key)

    @Test func goesForwardsAndRecords() throws {
        try withEmptyDatabase { database throws in
            #expect(try database.migrate(apps) == ["+0001_initial", "+0002_pony_pink"])
            #expect(try database.columnNames(of: "stable_pony") == ["id", "name", "pink"])
            #expect(try database.recorded() == ["0001_initial", "0002_pony_pink"])
            #expect(try database.migrate(apps) == [])
        }
    }

    @Test func goesBackwards() throws {
        try withEmptyDatabase { database throws in
            try database.migrate(apps)
            #expect(try database.migrate(apps, to: [first]) == ["-0002_pony_pink"])
            #expect(try database.columnNames(of: "stable_pony") == ["id", "name"])
            #expect(try database.migrate(apps, to: [.zero("stable")]) == ["-0001_initial"])
            #expect(try database.tableNames() == ["django_migrations"])
            #expect(try database.recorded() == [])
        }
    }

    @Test func writesNothingWhenThereIsNothingToDo() throws {
        try withEmptyDatabase { database throws in
            try database.migrate(Apps([]))
            #expect(try database.tableNames() == [])
        }
    }

    @Test func onlyRecordsWhenFaked() throws {
        try withEmptyDatabase { database throws in
            #expect(try database.migrate(apps, isFake: true) == ["+0001_initial faked", "+0002_pony_pink faked"])
            #expect(try database.tableNames() == ["django_migrations"])
            #expect(
                try database.migrate(apps, to: [.zero("stable")], isFake: true)
                    == ["-0002_pony_pink faked", "-0001_initial faked"])
        }
    }

    @Test func fakesFirstMigrationWhoseTablesExist() throws {
        try withEmptyDatabase { database throws in
            try database.migrate(apps, to: [first])
            try database.migrate(apps, to: [.zero("stable")], isFake: true)
            #expect(try database.migrate(apps, fakesInitial: true) == ["+0001_initial faked", "+0002_pony_pink"])
        }
    }

    @Test func undoesMigrationThatFails() throws {
        let failing = MigrationDefinition(
            MigrationKey("stable", "0002_fail"), dependencies: [StableApps.first.key],
            operations: [
                AddField("pony", FieldDescription("pink", .integer, default: 3)), RunSQL("SELECT * FROM missing"),
            ])
        let apps = Apps([StableApps.stable([StableApps.first, failing])])
        try withEmptyDatabase { database throws in
            let error = #expect(throws: DatabaseError.self) { try database.migrate(apps) }
            #expect(error?.message == "no such table: missing")
            #expect(try database.recorded() == ["0001_initial"])
            #expect(try database.columnNames(of: "stable_pony") == ["id", "name"])
        }
    }

    @Test func recordsWhatASquashedMigrationReplaces() throws {
        let squashed = Apps([StableApps.stable([StableApps.first, StableApps.second, StableApps.squashed])])
        try withEmptyDatabase { database throws in
            #expect(try database.migrate(squashed) == ["+0001_squashed_0002"])
            #expect(try database.recorded() == ["0001_initial", "0002_pony_pink", "0001_squashed_0002"])
        }
        try withEmptyDatabase { database throws in
            try database.migrate(apps)
            #expect(try database.migrate(squashed) == [])
            #expect(try database.recorded() == ["0001_initial", "0002_pony_pink", "0001_squashed_0002"])
        }
        try withEmptyDatabase { database throws in
            try database.migrate(apps, to: [first])
            #expect(try database.migrate(squashed) == ["+0002_pony_pink"])
        }
    }

    @Test func refusesPlanInBothDirections() throws {
        try withEmptyDatabase { database throws in
            try database.migrate(apps, to: [first])
            var executor = try MigrationExecutor(apps, database: database)
            let plan = [
                PlannedMigration(StableApps.first.key, isBackwards: true), PlannedMigration(StableApps.second.key),
            ]
            let error = #expect(throws: MigrationError.self) { try executor.migrate(plan) }
            #expect(error?.code == .invalidPlan)
        }
    }

    @Test func keepsRecordsOfMigrationsItDoesNotKnow() throws {
        try withEmptyDatabase { database throws in
            try database.migrate(apps)
            try MigrationRecorder(database).recordApplied(MigrationKey("gone", "0001_initial"))
            try database.migrate(apps, to: [.zero("stable")])
            #expect(try database.column("SELECT app FROM django_migrations") == ["gone"])
        }
    }
}
