import MigrationEngine

extension MigrateRun {
    /// What this run would lose, as far as it can be told before.
    mutating func losses() throws -> DataLossReport {
        guard !command.fake else { return DataLossReport() }
        return try executor.dataLosses(of: executor.plan(to: findTargets()))
    }

    /// Refuses a plan that would lose data.
    mutating func refuseLosses(_ plan: [PlannedMigration]) throws {
        guard !command.fake else { return }
        let report = try executor.dataLosses(of: plan)
        if !report.unjudged.isEmpty, verbosity >= .normal {
            output.line(output.style.paint("What these do to rows cannot be told:", .notice))
            for operation in report.unjudged { output.line("  \(operation)") }
        }
        if report.losses.isEmpty { return }
        let lines = report.losses.map { "  \($0)" }
        throw CommandError(
            "These migrations would lose data:\n\(lines.joined(separator: "\n"))\n"
                + "Nothing was changed. Without --safe they are carried out.")
    }
}
