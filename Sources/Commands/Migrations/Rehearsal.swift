import MigrationEngine
import SQLCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Carries out a `migrate` on a copy of the database, and tells what would happen. The database itself is only read.
struct Rehearsal {
    let command: Migrate
    let project: Project
    let output: Output

    func perform() throws {
        guard let scratch = project.scratch else { throw CommandError("This database cannot be copied.") }
        let file = project.databaseFile
        guard project.hasDatabase(), file != ":memory:" else {
            output.line("There is no database yet: rehearsing on an empty one.", .migrateHeading)
            return try rehearse(on: scratch.makeEmpty())
        }
        let size = Self.size(of: file)
        // Tables that are made again are there twice for a while, and so is what is not committed yet.
        let folder = try ScratchFolder(besideOr: file, size: size * 3, environment: project.environment)
        let start = ContinuousClock.now
        let copy = try scratch.copy(folder.path + "/copy.sqlite3")
        output.line(
            output.style.paint("Rehearsing on a copy of \(file)", .migrateHeading)
                + " (\(ByteCount(size)), copied in \(Seconds(since: start)))")
        try rehearse(on: copy)
    }

    private func rehearse(on copy: any Database) throws {
        try copy.withConnection { connection in
            let database = MigrationDatabase(connection)
            var run = try MigrateRun(command, project, database, output, showsTimes: true)
            let report = try run.losses()
            let start = ContinuousClock.now
            do {
                try run.perform()
            } catch let error as CommandError {
                throw error
            } catch {
                throw failure(error, run, connection)
            }
            let duration = Seconds(since: start)
            tell(report)
            output.line("It would take \(duration). Nothing was changed in \(project.databaseFile).")
        }
    }

    private func tell(_ report: DataLossReport) {
        if !report.losses.isEmpty {
            output.line(output.style.paint("Data that would be lost:", .migrateHeading))
            for loss in report.losses { output.line("  \(loss)") }
        }
        if !report.unjudged.isEmpty {
            output.line(output.style.paint("What these do to rows cannot be told:", .migrateHeading))
            for operation in report.unjudged { output.line("  \(operation)") }
        }
    }

    /// Why a migration failed, and which rows are behind it.
    private func failure(_ error: any Error, _ run: MigrateRun, _ connection: any Connection) -> CommandError {
        // The line of the migration is still open.
        if run.progress.current != nil { output.line() }
        let name = run.progress.current.map { "\($0) would fail" } ?? "This would fail"
        let rows = (try? RowDiagnosis(connection).explain("\(error)")) ?? []
        let lines = ["\(name): \(error)"] + rows.map { "  " + $0 }
        return CommandError((lines + ["Nothing was changed in \(project.databaseFile)."]).joined(separator: "\n"))
    }

    private static func size(of file: String) -> Int64 {
        ["", "-wal"].reduce(0) { total, suffix in
            let attributes = try? FileManager.default.attributesOfItem(atPath: file + suffix)
            return total + Int64(attributes?[.size] as? Int ?? 0)
        }
    }
}

/// A time that has passed: `0.012s`.
struct Seconds: CustomStringConvertible {
    let description: String

    init(since start: ContinuousClock.Instant) {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        let fraction = String(attoseconds / 1_000_000_000_000_000)
        description = "\(seconds).\(String(repeating: "0", count: max(0, 3 - fraction.count)))\(fraction)s"
    }
}
