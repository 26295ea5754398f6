public import Models

/// A model of a state with all its references followed: what a schema editor works with.
///
/// It is the counterpart of the model class that Django builds from a state.
///
/// ```swift
/// let pony = try state.model("stable", "Pony")
/// try pony.field("rider").columnType      // bigint, the type of the column that it refers to
/// ```
public struct RenderedModel: Sendable {
    /// The state that references are looked up in.
    public let state: ProjectState
    public let description: ModelDescription
    /// The name that error messages use. A table that is being made again has another for a while.
    public var objectName: String
    /// The name of the table. A table that is being made again has another for a while.
    public var dbTable: String
    /// The fields with a place in this table, in the order of the columns. Many-to-many fields are not among them.
    public var localFields: [RenderedField]
    public var manyToManyFields: [RenderedField]
    public var uniqueTogether: [[String]]
    public var indexes: [IndexDescription]
    public var constraints: [ConstraintDescription]
    public var isManaged: Bool
    public let isSwapped: Bool
    public var key: ModelKey { description.key }
    public var isProxy: Bool { description.isProxy }
    /// Whether migrations may touch its table.
    public var canMigrate: Bool { isManaged && !isProxy && !isSwapped }
    /// The fields that have a column.
    public var concreteFields: [RenderedField] { localFields.filter(\.description.isConcrete) }
}

/// A field of a ``RenderedModel``.
public struct RenderedField: Sendable {
    public var description: FieldDescription
    /// The state that its reference is looked up in.
    public var state: ProjectState
    /// The model it belongs to.
    public let modelKey: ModelKey
    /// Its place among the fields of a table: fields that Django created by itself first, then in order of creation.
    var creationOrder: Int64
    /// Whether it was made anew for a table that is being made again.
    var isCloned = false

    public var name: String { description.name }
}
