public import ORM
public import PythonJSON
import SQLCore

/// A field whose values are references to rows of another model.
///
/// Types that conform say how a client names a row, and how a row is shown. An empty text counts as null.
///
/// ```swift
/// struct UserField: RelatedSerializerField {
///     var options = FieldOptions<Reference<User>>()
///     func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<User> { … }
///     func write(_ user: Reference<User>, to writer: inout JSONWriter, in context: SerializerContext) { … }
/// }
/// ```
public protocol RelatedSerializerField<Target>: SerializerField
where Value == Reference<Target>, Output == Reference<Target> {
    associatedtype Target: Model
}

extension RelatedSerializerField {
    public var typeLabel: String { "field" }

    public func runValidation(
        _ input: InputValue?, in context: SerializerContext
    ) throws -> FieldOutcome<Reference<Target>> {
        if let input, input.isEmptyText { return try defaultRunValidation(.null, in: context) }
        return try defaultRunValidation(input, in: context)
    }
}

/// A row of another model by its primary key.
public struct PrimaryKeyRelatedField<Target: Model>: RelatedSerializerField {
    public var options: FieldOptions<Reference<Target>>
    private let queryset: QuerySet<Target>

    public init(_ queryset: QuerySet<Target>, _ options: FieldOption<Reference<Target>>...) {
        self.init(queryset, options: FieldOptions(options))
    }

    init(_ queryset: QuerySet<Target>, options: FieldOptions<Reference<Target>>) {
        self.queryset = queryset
        self.options = options
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<Target> {
        guard let key = RelatedKey(input, of: Target.self) else {
            throw fail(
                "incorrect_type", "Incorrect type. Expected pk value, received {data_type}.",
                ("data_type", input.pythonTypeName))
        }
        if let bound = key.bound, let row = try queryset.withKey(bound).any(on: context.connection()),
            let id = row.primaryKey
        {
            return Reference(id: id, loaded: row)
        }
        throw fail(
            "does_not_exist", "Invalid pk \"{pk_value}\" - object does not exist.", ("pk_value", input.pythonText))
    }

    public func write(_ value: Reference<Target>, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value.id.sqlValue)
    }
}

/// A key that a client sent, as the database stores keys of the model.
struct RelatedKey {
    /// `nil` when no row can have the key.
    let bound: SQLValue?

    /// `nil` if it is of a type that is no key.
    init?<Target: Model>(_ input: InputValue, of target: Target.Type) {
        guard case .json(let value) = input else { return nil }
        let isText = Target.ID.self == String.self
        switch value {
        case .integer(let integer): bound = isText ? .text(String(integer)) : .integer(integer)
        // Within a list even a null is asked for, and never found.
        case .bigInteger, .null: bound = nil
        case .double(let number) where !isText:
            guard number.isFinite else { return nil }
            bound = Int64(exactly: number.rounded(.towardZero)).map(SQLValue.integer)
        case .string(let text):
            if isText {
                bound = .text(text)
            } else {
                switch Self.integer(text) {
                case .some(let integer): bound = integer.map(SQLValue.integer)
                case .none: return nil
                }
            }
        default: return nil
        }
    }
}

extension JSONWriter {
    mutating func write(_ value: SQLValue) {
        switch value {
        case .null: writeNull()
        case .integer(let value): write(value)
        case .real(let value): write(value)
        case .text(let value): write(value)
        case .blob(let bytes): write(String(decoding: bytes, as: UTF8.self))
        }
    }
}
