import MigrationEngine
import Models
import Testing

/// Names and dependencies with which new migrations follow those that exist.
@Suite struct AutodetectorNameTests {
    @Test(arguments: [
        ("0003_pony", 3), ("12_x", 12), ("0001_squashed_0004_pony", 4), ("0002_squashed_0003_squashed_0009", 9),
        ("pony", nil),
    ])
    func readsNumbers(name: String, expected: Int?) {
        #expect(MigrationAutodetector.number(of: name) == expected)
    }

    private func graph(_ names: [String]) -> MigrationGraph {
        var graph = MigrationGraph()
        for (index, name) in names.enumerated() {
            let key = MigrationKey("stable", name)
            graph.addNode(MigrationDefinition(key))
            if index > 0 {
                graph.addDependency(of: key, on: MigrationKey("stable", names[index - 1]), declaredBy: key)
            }
        }
        return graph
    }

    private func names(
        _ graph: MigrationGraph, from old: [ModelDescription] = [], _ questioner: any MigrationQuestioner = Renames(),
        name: String? = nil
    ) throws -> [String] {
        let models = [model("Pony"), model("Saddle", app: "tack", reference("pony", to: "stable.Pony"))]
        let detector = MigrationAutodetector(
            from: ProjectState(models: old), to: ProjectState(models: models), questioner: questioner)
        return try detector.changes(extending: graph, migrationName: name).flatMap(\.migrations).map { migration in
            "\(migration.key)" + migration.dependencies.map { " < \($0)" }.joined()
        }
    }

    @Test func callsTheFirstOneInitial() throws {
        #expect(try names(graph([])) == ["stable.0001_initial", "tack.0001_initial < stable.0001_initial"])
    }

    @Test func goesOnFromTheNewestOne() throws {
        #expect(
            try names(graph(["0001_initial", "0002_stall"]), from: [model("Stall")])[0]
                == "stable.0003_pony_delete_stall < stable.0002_stall")
        #expect(try names(graph(["0001_initial"]), name: "mine")[0] == "stable.0002_mine < stable.0001_initial")
    }

    @Test func leavesOutAppsWithoutMigrations() throws {
        #expect(try names(graph(["0001_initial"]), SilentQuestioner()).map { $0.prefix(11) } == ["stable.0002"])
    }

    @Test func keepsWhatTheGivenAppsNeed() throws {
        let models = [
            model("Pony"), model("Saddle", app: "tack", reference("pony", to: "stable.Pony")),
            model("Oat", app: "food"),
        ]
        let detector = MigrationAutodetector(
            from: ProjectState(), to: ProjectState(models: models), questioner: Renames())
        let changes = try detector.changes(extending: MigrationGraph(), trimmedTo: ["tack"])
        #expect(changes.map(\.appLabel).sorted() == ["stable", "tack"])
    }
}
