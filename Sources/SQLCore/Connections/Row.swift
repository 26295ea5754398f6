/// The current row of a running query, read by column position.
///
/// A row is valid only inside the closure it is handed to. Columns are converted as the engine
/// converts them: asking for an integer where text is stored gives SQLite's conversion, never a trap.
public protocol Row {
    var columnCount: Int { get }
    func columnName(_ index: Int) -> String
    func isNull(_ index: Int) -> Bool
    func int64(_ index: Int) -> Int64
    func double(_ index: Int) -> Double
    func string(_ index: Int) -> String
    func bytes(_ index: Int) -> [UInt8]
    func value(_ index: Int) -> SQLValue
    /// Lends the UTF-8 bytes of a text column without copying them.
    func withUTF8<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
}
