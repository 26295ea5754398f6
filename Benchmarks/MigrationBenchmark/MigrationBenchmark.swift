import MigrationEngine

/// Time that a history of 500 migrations over 100 models takes.
///
/// ```
/// MigrationBenchmark [ROUNDS]
/// {"name": "load_and_plan", "migrations": 500, "models": 100, "min_seconds": 0.02, "median_seconds": 0.02}
/// {"name": "check", "migrations": 500, "models": 100, "min_seconds": 0.04, "median_seconds": 0.05}
/// ```
///
/// Each round begins with nothing: the migrations are made, the graph is built, the plan for an empty database is laid
/// out. `check` is what `makemigrations --check` does: the same, the state that the migrations lead to, and the
/// comparison of all models.
@main
enum MigrationBenchmark {
    static func main() throws {
        let rounds = max(1, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5)
        let history = SyntheticHistory()
        let models = try MigrationLoader(history.apps(models: []), applied: AppliedMigrations()).projectState().models
        try report("load_and_plan", rounds) {
            let loader = try MigrationLoader(history.apps(models: models), applied: AppliedMigrations())
            let plan = try loader.graph.fullPlan()
            guard plan.count == 500 else { throw UnexpectedResult(what: "\(plan.count) planned migrations") }
        }
        try report("check", rounds) {
            let loader = try MigrationLoader(history.apps(models: models), applied: AppliedMigrations())
            let detector = MigrationAutodetector(from: try loader.projectState(), to: loader.apps.state)
            let changes = try detector.changes(extending: loader.graph)
            guard changes.isEmpty else { throw UnexpectedResult(what: "changes") }
        }
    }

    private static func report(_ name: String, _ rounds: Int, _ body: () throws -> Void) throws {
        let clock = ContinuousClock()
        let seconds = try (0..<rounds).map { _ in
            let (whole, fraction) = try clock.measure(body).components
            return Double(whole) + Double(fraction) / 1e18
        }.sorted()
        print(
            """
            {"name": "\(name)", "migrations": 500, "models": 100, "rounds": \(rounds), \
            "min_seconds": \(seconds[0]), "median_seconds": \(seconds[seconds.count / 2])}
            """)
    }
}

struct UnexpectedResult: Error {
    let what: String
}
