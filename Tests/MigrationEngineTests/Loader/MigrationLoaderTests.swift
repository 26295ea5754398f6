import MigrationEngine
import Models
import Testing

@Suite struct MigrationLoaderTests {
    /// Apps whose migrations are spelled `name < dependency …`.
    func apps(_ histories: [String: [String]], replaces: [String: [String]] = [:], unmigrated: [String] = []) -> Apps {
        let migrated = histories.keys.sorted().map { label in
            let definitions = (histories[label] ?? []).map { line -> MigrationDefinition in
                let words = line.split(separator: " ").filter { $0 != "<" }.map(String.init)
                let name = words.first ?? ""
                return MigrationDefinition(
                    MigrationKey(label, name), dependencies: words.dropFirst().map(key),
                    replaces: (replaces["\(label).\(name)"] ?? []).map { key($0) })
            }
            return AppConfig(label, migrations: AppMigrations(label, definitions: definitions))
        }
        return Apps(migrated + unmigrated.map { AppConfig($0) })
    }

    func applied(_ names: String...) -> AppliedMigrations {
        var applied = AppliedMigrations()
        for name in names { applied.insert(key(name)) }
        return applied
    }

    func plan(_ apps: Apps, to target: String, _ applied: AppliedMigrations = AppliedMigrations()) throws -> String {
        try MigrationLoader(apps, applied: applied).graph.forwardsPlan(to: key(target)).text
    }

    @Test func resolvesFirstAndLatest() throws {
        let apps = apps(["a": ["1", "2 < a.1"], "b": ["1 < a.__first__"], "c": ["1 < a.__latest__"]])
        #expect(try plan(apps, to: "b.1") == "a.1 b.1")
        #expect(try plan(apps, to: "c.1") == "a.1 a.2 c.1")
    }

    @Test func passesOverDependencyOnAppWithoutMigrations() throws {
        #expect(try plan(apps(["a": ["1 < plain.__first__"]], unmigrated: ["plain"]), to: "a.1") == "a.1")
        #expect(throws: MigrationError(.value, "Dependency on unknown app: gone")) {
            try MigrationLoader(apps(["a": ["1 < gone.__first__"]]), applied: AppliedMigrations())
        }
    }

    @Test func followsTheSettingOfASwappableDependency() throws {
        let message = MigrationDefinition(MigrationKey("mail", "1"), dependencies: [.swappable("AUTH_USER_MODEL")])
        var apps = apps(["auth": ["1"], "people": ["1"]])
        apps = Apps(apps.configs + [AppConfig("mail", migrations: AppMigrations("mail", definitions: [message]))])
        #expect(try plan(apps, to: "mail.1") == "auth.1 mail.1")
        apps.settings.swappedModels["AUTH_USER_MODEL"] = "people.Person"
        #expect(try plan(apps, to: "mail.1") == "people.1 mail.1")
    }

    @Test func findsMigrationByPrefix() throws {
        let loader = try MigrationLoader(
            apps(["a": ["0001_initial", "0002_more", "0002_other"]]), applied: AppliedMigrations())
        #expect(try loader.migration("a", prefix: "0001").name == "0001_initial")
        #expect(throws: MigrationError(.ambiguous, "There is more than one migration for 'a' with the prefix '0002'")) {
            try loader.migration("a", prefix: "0002")
        }
        #expect(throws: MigrationError(.lookup, "There is no migration for 'a' with the prefix '9'")) {
            try loader.migration("a", prefix: "9")
        }
    }

    // a: 1 <-- 2 <-- 3        1_squashed_2 replaces 1 and 2
    @Test(arguments: [
        ([], "a.1_squashed_2 a.3"), (["a.1", "a.2"], "a.1_squashed_2 a.3"), (["a.1"], "a.1 a.2 a.3"),
    ])
    func choosesBetweenSquashedAndReplaced(recorded: [String], expected: String) throws {
        let apps = apps(
            ["a": ["1", "2 < a.1", "1_squashed_2", "3 < a.2"]], replaces: ["a.1_squashed_2": ["a.1", "a.2"]])
        var applied = AppliedMigrations()
        for name in recorded { applied.insert(key(name)) }
        #expect(try plan(apps, to: "a.3", applied) == expected)
    }

    @Test func explainsWhySquashedMigrationIsMissing() {
        let apps = apps(["a": ["1_squashed_2", "3 < a.2"]], replaces: ["a.1_squashed_2": ["a.1", "a.2"]])
        let error = #expect(throws: MigrationError.self) {
            try MigrationLoader(apps, applied: applied("a.1"))
        }
        #expect(error?.message.contains("with any of [a.1_squashed_2] but wasn't able to") == true)
    }

    @Test func refusesInconsistentHistory() throws {
        let loader = try MigrationLoader(apps(["a": ["1", "2 < a.1"]]), applied: applied("a.2"))
        #expect(
            throws: MigrationError(
                .inconsistentHistory,
                "Migration a.2 is applied before its dependency a.1 on database 'default'.")
        ) { try loader.checkConsistentHistory(applied("a.2", "gone.1")) }
    }

    @Test func findsConflicts() throws {
        let loader = try MigrationLoader(
            apps(["a": ["1", "2_y < a.1", "2_x < a.1"], "b": ["1"]]), applied: AppliedMigrations())
        #expect(loader.conflicts().map { "\($0.appLabel): \($0.names)" } == ["a: [\"2_x\", \"2_y\"]"])
    }

    @Test func runsBeforeAnother() throws {
        let early = MigrationDefinition(MigrationKey("b", "1"), runBefore: [key("a.1")])
        let apps = Apps(
            apps(["a": ["1"]]).configs + [AppConfig("b", migrations: AppMigrations("b", definitions: [early]))])
        #expect(try plan(apps, to: "a.1") == "b.1 a.1")
    }

    @Test func namesAppThatWasMeant() {
        let apps = Apps([AppConfig("auth", name: "django.contrib.auth")])
        #expect(
            throws: MigrationError(
                .lookup, "No installed app with label 'django.contrib.auth'. Did you mean 'auth'?")
        ) { try apps.config("django.contrib.auth") }
    }
}
