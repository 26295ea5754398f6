import GoldenMigrations
import GoldenRecords
import MigrationEngine
import MigrationWriters
import Models
import PythonJSON

/// Plays one record of autodetector.jsonl: two states, the questions that were asked, the changes that were found.
struct AutodetectorPlayer {
    let record: JSONObject

    /// What differs from the record, or nothing.
    func differences() throws -> [String] {
        let questioner = try ReplayingQuestioner(record)
        let detector = MigrationAutodetector(
            from: try state("before"), to: try state("after"), questioner: questioner, timestamp: { "TIME" })
        let convertApps = Set((record["convert_apps"]?.array ?? []).compactMap(\.string))
        let changes: [AppChanges]
        do {
            changes = try detector.detectChanges(converting: convertApps, graph: try graph())
        } catch {
            if record["error"] != nil { return questioner.differences }
            throw error
        }
        if record["error"] != nil { return ["no error, expected \(record.errorMessage ?? "one")"] }
        return questioner.differences + (try compare(changes))
    }

    private func state(_ key: String) throws -> ProjectState {
        var state = ProjectState(settings: settings)
        for item in record[key]?.array ?? [] {
            guard let item = item.object, let deconstructed = item["deconstructed"]?.object else {
                throw GoldenError("no model")
            }
            let operation = try OperationFactory().operation(DeconstructedObject(goldenOperation: deconstructed))
            try operation.stateForwards(try item.text("app_label"), &state)
        }
        return state
    }

    private var settings: ModelSettings {
        var settings = ModelSettings()
        for (name, value) in record["settings"]?.object ?? [:] { settings.swappedModels[name] = value.string }
        return settings
    }

    /// The recorded nodes, of which each app's follow each other by name.
    private func graph() throws -> MigrationGraph? {
        guard let nodes = record["graph"]?.array else { return nil }
        var graph = MigrationGraph()
        var last: [String: MigrationKey] = [:]
        let keys = try nodes.map { node in
            guard let parts = node.array, let app = parts.first?.string, let name = parts.last?.string else {
                throw GoldenError("no node")
            }
            return MigrationKey(app, name)
        }
        for key in keys.sorted() {
            graph.addNode(MigrationDefinition(key))
            if let parent = last[key.appLabel] { graph.addDependency(of: key, on: parent, declaredBy: key) }
            last[key.appLabel] = key
        }
        return graph
    }

    // MARK: Comparing

    private func compare(_ changes: [AppChanges]) throws -> [String] {
        var differences: [String] = []
        let expected = record["changes"]?.object ?? [:]
        let labels = changes.map(\.appLabel).sorted()
        let expectedLabels = expected.map(\.key).sorted()
        if labels != expectedLabels { differences.append("apps: got \(labels), expected \(expectedLabels)") }
        for change in changes {
            guard let list = expected[change.appLabel]?.array else { continue }
            if list.count != change.migrations.count {
                differences.append(
                    "\(change.appLabel): got \(change.migrations.count) migrations, expected \(list.count)")
            }
            for (migration, item) in zip(change.migrations, list) {
                guard let item = item.object else { throw GoldenError("no migration") }
                differences += try compare(migration, item).map { "\(migration.key): \($0)" }
            }
        }
        return differences
    }

    private func compare(_ migration: MigrationDefinition, _ item: JSONObject) throws -> [String] {
        var differences: [String] = []
        func expect(_ name: String, _ actual: String, _ expected: String) {
            if actual != expected { differences.append("\(name): got \(actual), expected \(expected)") }
        }
        expect("name", migration.name, try item.text("name"))
        let suggested = try item.text("suggested_name")
        if migration.suggestedName != nil || !suggested.hasPrefix("auto_") {
            expect("suggested name", migration.suggestedName ?? "none", suggested)
        }
        expect("initial", "\(migration.isInitial == true)", "\(item["initial"] == .bool(true))")
        let dependencies = migration.dependencies.map { "\($0)" }.sorted()
        let expectedDependencies = (item["dependencies"]?.array ?? []).map { pair in
            (pair.array ?? []).compactMap(\.string).joined(separator: ".")
        }
        expect("dependencies", "\(dependencies)", "\(expectedDependencies.sorted())")
        let operations = item["operations"]?.array ?? []
        expect(
            "operations", "\(migration.operations.map { $0.describe() })",
            "\(operations.map { $0["describe"]?.string ?? "" })")
        for (operation, expected) in zip(migration.operations, operations) {
            guard let deconstructed = expected["deconstructed"]?.object else { throw GoldenError("no operation") }
            // Both in the form that the engine gives them.
            let other = try OperationFactory().operation(DeconstructedObject(goldenOperation: deconstructed))
            if "\(type(of: operation))" == expected["class"]?.string, operation.pythonCall == other.pythonCall {
                continue
            }
            differences.append(
                "operation:\n    got      \(PythonMigrationWriter.source(of: operation) ?? "")\n    "
                    + "expected \(expected["source"]?.string ?? "")")
        }
        let file = PythonMigrationWriter(migration).source
        if let body = item["file_body"]?.string, body != file {
            differences.append("file:\n\(file)\n    expected:\n\(body)")
        }
        return differences
    }
}
