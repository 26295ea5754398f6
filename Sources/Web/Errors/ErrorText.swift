/// What may be said of an error.
enum ErrorText {
    /// The error's own words, if it has chosen some, else its type alone: what else an error holds may be a secret.
    static func text(of error: any Error) -> String {
        let type = String(describing: Swift.type(of: error))
        guard let described = error as? any CustomStringConvertible else { return type }
        return "\(type): \(described.description)"
    }
}
