/// Shows how far long work is, on a terminal in one line that changes, elsewhere in a line now and then.
///
/// ```
/// Copying: 42 %
/// ```
///
/// Work that ends within a second is not worth a word.
public final class ImportProgress {
    private let isTerminal: Bool
    private let write: (String) -> Void
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?
    private var shownWidth = 0

    private static let patience = Duration.seconds(1)

    public init(isTerminal: Bool, write: @escaping (String) -> Void) {
        self.isTerminal = isTerminal
        self.write = write
    }

    /// Shows what is under way, unless something was shown just now.
    public func report(_ work: String, _ part: Double?) {
        let now = ContinuousClock.now
        let interval = isTerminal ? Duration.milliseconds(100) : .seconds(2)
        guard now - start > Self.patience, last.map({ now - $0 > interval }) ?? true else { return }
        last = now
        let percent = part.map { ": \(Int(max(0, min(1, $0.isNaN ? 0 : $0)) * 100)) %" } ?? " …"
        let text = work + percent
        if isTerminal {
            let rest = String(repeating: " ", count: max(0, shownWidth - text.count))
            write("\r" + text + rest)
            shownWidth = text.count
        } else {
            write(text + "\n")
        }
    }

    /// Wipes the line, before something else is written.
    public func clear() {
        guard shownWidth > 0 else { return }
        write("\r" + String(repeating: " ", count: shownWidth) + "\r")
        shownWidth = 0
    }
}
