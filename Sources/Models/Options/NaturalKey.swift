/// The fields that name a row of a model to people: what Django's `natural_key()` returns.
///
/// Fixtures write and read it in place of the primary key, which differs from database to database.
///
/// ```swift
/// NaturalKey("username")                       // ["ann"]
/// NaturalKey("codename", "content_type", dependencies: ["contenttypes.contenttype"])
/// // ["add_user", "auth", "user"]: a foreign key stands for the natural key of the row it refers to
/// ```
public struct NaturalKey: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The names of the fields, in the order of their values.
    public var fields: [String]
    /// Models whose rows must be loaded before rows of this one.
    public var dependencies: [ModelReference]

    public init(_ fields: String..., dependencies: [ModelReference] = []) {
        self.fields = fields
        self.dependencies = dependencies
    }

    public init(arrayLiteral elements: String...) {
        fields = elements
        dependencies = []
    }
}
