/// A setting that is unknown or has a value it cannot have: Django's `ImproperlyConfigured`.
///
/// ```
/// DJANGO_DEBUG must be true or false.
/// settings.yaml: DEBGU is not a setting. Did you mean DEBUG?
/// ```
public struct SettingsError: Error, Sendable, CustomStringConvertible {
    public let message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }
}
