import MigrationEngine
import PythonText
import SQLCore

extension DecimalNumber {
    /// Reads a text as Python's `Decimal` does: with white space around it, and underscores between digits.
    ///
    /// `nil` for a text that is no finite number.
    init?(python text: String) {
        self.init(text.pythonStripped().filter { $0 != "_" })
    }

    /// A binary number, rounded to so many digits. `nil` for one that is not finite.
    init?(_ number: Double, precision: Int) {
        guard number.isFinite else { return nil }
        self.init(DecimalText(number, precision: precision).text)
    }
}
