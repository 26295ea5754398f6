import Models
public import ORM
public import SQLCore

/// A serializer of a model's rows, with fields derived from the model.
///
/// ```swift
/// struct MessageSerializer: ModelSerializer {
///     struct Fields: Sendable {
///         let id = ModelField(Message.fields.id)
///         let subject = ModelField(Message.fields.subject)
///         let isRead = ModelField(Message.fields.isRead, .readOnly)
///     }
///     static let fields = Fields()
///     static let schema = SerializerSchema(fields.id, fields.subject, fields.isRead)
/// }
/// ```
///
/// `create` inserts a row of the validated data, with the model's defaults for what is missing; `update` saves them.
/// Rows of many-to-many fields are set after that.
public protocol ModelSerializer<Root>: Serializer where Root: Model {}

extension ModelSerializer {
    public func create(_ data: ValidatedData<Root>, on db: any Connection) throws -> Root {
        guard var root = ModelDefaults.instance(of: Root.self, now: db.now) else {
            throw SerializerError(
                code: .notImplemented,
                message: "`create()` must be implemented: \(Root.schema.description.label) has no row of defaults.")
        }
        try data.refuseNestedWrites(by: "create", of: "\(Self.self)")
        data.apply(to: &root)
        try root.insert(on: db)
        try data.saveRelated(to: root, on: db)
        return root
    }
}
