import MigrationEngine

/// Shows how far `migrate` is, a line for each migration:
///
/// ```
///   Applying auth.0001_initial... OK
/// ```
final class MigrateProgress {
    private let output: Output
    private let verbosity: Verbosity
    private var start: ContinuousClock.Instant?

    init(_ output: Output, verbosity: Verbosity) {
        self.output = output
        self.verbosity = verbosity
    }

    func report(_ progress: MigrationProgress) {
        guard verbosity >= .normal else { return }
        switch progress {
        case .applyStart(let key): begin("  Applying \(key)...")
        case .unapplyStart(let key): begin("  Unapplying \(key)...")
        case .renderStart: begin("  Rendering model states...")
        case .applySuccess(_, let isFaked), .unapplySuccess(_, let isFaked): end(isFaked ? " FAKED" : " OK")
        case .renderSuccess: end(" DONE")
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
        guard verbosity > .normal, let start else { return "" }
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        let fraction = String(attoseconds / 1_000_000_000_000_000)
        return " (\(seconds).\(String(repeating: "0", count: max(0, 3 - fraction.count)))\(fraction)s)"
    }
}
