import MigrationEngine
import SQLCore
import TimeZones

extension Project {
    /// What compares the models of this program with what its migrations lead to.
    func autodetector(
        _ loader: MigrationLoader, questioner: any MigrationQuestioner = SilentQuestioner()
    ) throws -> MigrationAutodetector {
        // The models of apps without migrations have no history to compare with.
        let from = try loader.graph.state(from: ProjectState(settings: apps.settings))
        return MigrationAutodetector(
            from: from, to: apps.state, unmigratedApps: Set(loader.unmigratedApps), questioner: questioner,
            timestamp: timestamp)
    }

    /// What clocks show, as a part of a name: `20250102_0304`.
    func timestamp() -> String {
        let digits = time.localNow.sqlText.filter(\.isNumber)
        return digits.prefix(8) + "_" + digits.dropFirst(8).prefix(4)
    }
}
