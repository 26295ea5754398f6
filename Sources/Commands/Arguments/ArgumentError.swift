/// What is wrong with a command line, in the words of Python's `argparse`.
///
/// ```
/// argument -v/--verbosity: invalid choice: 4 (choose from 0, 1, 2, 3)
/// ```
struct ArgumentError: Error, Equatable {
    var message: String

    init(_ message: String) { self.message = message }

    init(_ option: ArgumentTable.Option, _ message: String) {
        self.message = "argument \(option.displayName): \(message)"
    }
}
