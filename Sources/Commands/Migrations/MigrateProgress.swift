import MigrationEngine

/// Shows how far `migrate` is, a line for each migration:
///
/// ```
///   Applying auth.0001_initial... OK
/// ```
final class MigrateProgress {
    private let output: Output
    private let verbosity: Verbosity
    private let showsTimes: Bool
    private var start: ContinuousClock.Instant?
    /// The migration that has begun and not ended.
    private(set) var current: MigrationKey?

    init(_ output: Output, verbosity: Verbosity, showsTimes: Bool = false) {
        self.showsTimes = showsTimes || verbosity > .normal
        self.output = output
        self.verbosity = verbosity
    }

    func report(_ progress: MigrationProgress) {
        note(progress)
        guard verbosity >= .normal else { return }
        switch progress {
        case .applyStart(let key): begin("  Applying \(key)...")
        case .unapplyStart(let key): begin("  Unapplying \(key)...")
        case .renderStart: begin("  Rendering model states...")
        case .applySuccess(_, let isFaked), .unapplySuccess(_, let isFaked): end(isFaked ? " FAKED" : " OK")
        case .renderSuccess: end(" DONE")
        }
    }

    private func note(_ progress: MigrationProgress) {
        switch progress {
        case .applyStart(let key), .unapplyStart(let key): current = key
        case .applySuccess, .unapplySuccess: current = nil
        case .renderStart, .renderSuccess: break
        }
    }

    private func begin(_ text: String) {
        start = .now
        output.write(text)
    }

    private func end(_ text: String) {
        output.line(output.style.paint(text + elapsed, .success))
    }

    /// ` (0.012s)`, when more is to be told than usual.
    private var elapsed: String {
        guard showsTimes, let start else { return "" }
        return " (\(Seconds(since: start)))"
    }
}
