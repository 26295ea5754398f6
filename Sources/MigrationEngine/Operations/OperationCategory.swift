/// The sign before an operation in the output of `makemigrations`.
public enum OperationCategory: String, Sendable {
    case addition = "+"
    case removal = "-"
    case alteration = "~"
    /// Code of the project: Django's `RunPython`.
    case code = "p"
    case sql = "s"
    case mixed = "?"
}
