/// The key that a project signs with, and older ones that it still accepts: Django's `SECRET_KEY` and `SECRET_KEY_FALLBACKS`.
///
/// The keys show in no description.
public struct SecretKeys: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// Signs, and is tried first.
    public let current: String
    /// Keys that were in use before.
    public let fallbacks: [String]

    public init(_ current: String, fallbacks: [String] = []) {
        self.current = current
        self.fallbacks = fallbacks
    }

    /// All keys, the current one first.
    public var all: [String] { [current] + fallbacks }

    public var description: String { "SecretKeys(…)" }

    public var debugDescription: String { description }
}
