internal import SQLCore

extension Formats {
    /// What the clock of the machine says, in microseconds since 1970.
    public static func systemTime() -> Int64 {
        DateTime.now.microseconds
    }
}
