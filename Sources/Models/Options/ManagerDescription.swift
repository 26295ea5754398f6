/// A manager of a model, as migrations record it.
///
/// It has no effect on the database.
public struct ManagerDescription: Sendable, Hashable {
    public var name: String
    /// The call that makes it, such as `django.contrib.auth.models.UserManager()`.
    public var object: DeconstructedObject

    public init(_ name: String, _ object: DeconstructedObject) {
        self.name = name
        self.object = object
    }
}
