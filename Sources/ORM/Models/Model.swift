public import SQLCore

/// A row of a table as a plain struct, with a static description of its fields.
///
/// ```swift
/// struct Tag: Model {
///     var id: Int64?
///     var name: String
///
///     struct Fields: Sendable {
///         let id = Field("id", \Tag.id, .bigAuto)
///         let name = Field("name", \Tag.name, .char(maxLength: 50))
///     }
///     static let fields = Fields()
///     static let schema = Schema(app: "blog", Tag.init, fields.id, fields.name)
/// }
///
/// let tags = try Tag.objects.filter { $0.name == "swift" }.all(on: db)
/// // SELECT "blog_tag"."id", "blog_tag"."name" FROM "blog_tag" WHERE "blog_tag"."name" = ?
/// ```
public protocol Model: Sendable {
    associatedtype Fields: Sendable
    /// What identifies a row: `Int64` unless the model has another primary key.
    associatedtype ID: FieldValue & Hashable = Int64

    static var fields: Fields { get }
    static var schema: Schema<Self> { get }

    /// The primary key, or `nil` as long as the row is not saved.
    var primaryKey: ID? { get }
}

extension Model {
    /// All rows; the start of every query.
    public static var objects: QuerySet<Self> { QuerySet() }

    /// What foreign keys to this row hold.
    ///
    /// The row must be saved: to refer to one that is not is a mistake of the program.
    public var reference: Reference<Self> {
        guard let primaryKey else { preconditionFailure("\(Self.self) is not saved, so nothing can refer to it yet.") }
        return Reference(id: primaryKey, loaded: self)
    }
}

/// A value that identifies rows: a column's value that can be bound and read back.
public protocol FieldValue: Sendable {
    var sqlValue: SQLValue { get }
    /// Some value, for references that are not read yet.
    static var placeholder: Self { get }
    init(row: any Row, column: Int)
}

extension Int64: FieldValue {
    public var sqlValue: SQLValue { .integer(self) }
    public static var placeholder: Int64 { 0 }
    public init(row: any Row, column: Int) { self = row.int64(column) }
}

extension String: FieldValue {
    public var sqlValue: SQLValue { .text(self) }
    public static var placeholder: String { "" }
    public init(row: any Row, column: Int) { self = row.string(column) }
}
