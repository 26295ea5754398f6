public import Models
import SQLCore

/// How a model's rows are stored: its table, its columns in order, and how they become a struct.
///
/// The initializer takes the struct's own memberwise initializer and one field per stored property, in the same order:
/// a field that is left out, or of another type, does not compile.
///
/// It is an object, so that asking a model for it costs one reference.
public final class Schema<Root: Model>: Sendable {
    /// What migrations, serializers and the admin see of the model.
    public let description: ModelDescription
    public let table: String
    let columns: [String]
    let ordering: [OrderTerm]
    /// Whether the model's own ordering leaves no two rows without an order.
    let isTotallyOrdered: Bool
    let primaryKeyIndex: Int
    let primaryKeyColumn: String
    /// Whether the database gives the key.
    let isAutomaticKey: Bool
    /// `"table"."a", "table"."b"`
    let selectList: String
    let insertWithKey: String
    let insertWithoutKey: String

    let rowDecoder: RowDecoder<Root>
    let statements = StatementCache()
    /// The fields with columns, in their order.
    package let fields: [any SchemaField<Root>]
    private let encoders: [@Sendable (Root) -> SQLValue]
    private let automatic: [@Sendable (inout Root, Bool, DateTime) -> Void]
    private let keySetter: @Sendable (inout Root, Int64) -> Void

    public init<each Value>(
        app: String, name: String? = nil, _ make: @escaping @Sendable (repeat each Value) -> Root,
        _ fields: repeat Field<Root, each Value>, manyToMany: [FieldDescription] = [], table: String? = nil,
        ordering: [Ordering<Root>] = [], options: ModelOptions = ModelOptions(), managers: [ManagerDescription] = [],
        bases: [ModelBase] = [.model]
    ) {
        let name = name ?? "\(Root.self)"
        var descriptions: [FieldDescription] = []
        var columns: [String] = []
        var encoders: [@Sendable (Root) -> SQLValue] = []
        var automatic: [@Sendable (inout Root, Bool, DateTime) -> Void] = []
        var keySetter: @Sendable (inout Root, Int64) -> Void = { _, _ in }
        var keyIndex = 0
        var isAutomaticKey = false
        var columnDecoders: [RowDecoder<Root>.ColumnDecoder] = []
        var fieldList: [any SchemaField<Root>] = []
        for field in repeat each fields {
            if field.description.isPrimaryKey {
                keyIndex = columns.count
                if let setter = field.keySetter {
                    isAutomaticKey = true
                    keySetter = setter
                }
            }
            fieldList.append(field)
            descriptions.append(field.description)
            columns.append(field.column)
            encoders.append(field.encoder)
            columnDecoders.append(field.columnDecoder)
            if let setter = field.automaticSetter { automatic.append(setter) }
        }
        var options = options
        // No key path literal: in a function over a parameter pack, Swift 6.3 cannot make one.
        let ordering = ordering.map { $0.term }
        if let table { options.dbTable = table }
        if !ordering.isEmpty, options.ordering == nil {
            options.ordering = .list(
                ordering.map { .string(($0.isDescending ? "-" : "") + $0.fieldName(among: descriptions)) })
        }
        let description = ModelDescription(
            app, name, fields: descriptions + manyToMany, options: options, bases: bases,
            managers: managers)
        self.description = description
        let tableName = description.dbTable
        self.table = tableName
        self.columns = columns
        self.ordering = ordering
        isTotallyOrdered = ordering.isTotal(in: description)
        primaryKeyIndex = keyIndex
        primaryKeyColumn = columns.indices.contains(keyIndex) ? columns[keyIndex] : "id"
        self.isAutomaticKey = isAutomaticKey
        selectList = Self.list(columns.map { "\"\(tableName)\".\"\($0)\"" })
        insertWithKey = Self.insert(columns, into: tableName)
        var others = columns
        if others.indices.contains(keyIndex) { others.remove(at: keyIndex) }
        insertWithoutKey = Self.insert(others, into: tableName)
        self.encoders = encoders
        self.fields = fieldList
        self.automatic = automatic
        self.keySetter = keySetter
        rowDecoder = RowDecoder(prototype: make(repeat (each fields).type.placeholder), columns: columnDecoders)
    }

    /// A model from the columns of a row, from `offset` on.
    func decode(_ row: any Row, at offset: Int) throws -> Root { try rowDecoder.decode(row, at: offset) }

    func encode(_ model: Root) -> [SQLValue] { encoders.map { $0(model) } }

    /// Sets what Django sets as a row is saved: `auto_now` and `auto_now_add`.
    func setAutomaticValues(_ model: inout Root, isInsert: Bool, on db: any Connection) {
        if automatic.isEmpty { return }
        let now = db.now
        for set in automatic { set(&model, isInsert, now) }
    }

    func setKey(_ model: inout Root, _ key: Int64) { keySetter(&model, key) }

    private static func list(_ items: [String]) -> String { items.joined(separator: ", ") }

    private static func insert(_ columns: [String], into table: String) -> String {
        let names = list(columns.map { "\"\($0)\"" })
        let places = list(columns.map { _ in "?" })
        return "INSERT INTO \"\(table)\" (\(names)) VALUES (\(places))"
    }
}

extension OrderTerm {
    fileprivate func fieldName(among fields: [FieldDescription]) -> String {
        fields.first { $0.column == path.column }?.name ?? path.column
    }
}
