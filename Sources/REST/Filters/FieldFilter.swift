public import ORM
import Web

/// `?is_read=true`: the rows in which a field has the value that is asked for.
///
/// ```swift
/// FieldFilter<Message, Bool>("is_read", BooleanField()) { $0.isRead == $1 }
/// ```
///
/// An empty value counts as none; a bad one is a 400 with the text of the field.
public struct FieldFilter<Root: Model, Value: Sendable>: FilterBackend {
    private let name: String
    private let field: any SerializerField<Value>
    private let predicate: @Sendable (Root.Fields, Value) -> Predicate<Root>

    public init(
        _ name: String, _ field: some SerializerField<Value>,
        _ predicate: @escaping @Sendable (Root.Fields, Value) -> Predicate<Root>
    ) {
        self.name = name
        self.field = field
        self.predicate = predicate
    }

    public func filter(_ queryset: QuerySet<Root>, for request: APIRequest) throws -> QuerySet<Root> {
        guard let text = request.query[name], !text.isEmpty else { return queryset }
        do {
            guard case .value(let value) = try field.runValidation(.string(text), in: request.serializerContext())
            else {
                return queryset
            }
            return queryset.filter { predicate($0, value) }
        } catch let error as ValidationError {
            throw ValidationError([name: error.detail])
        }
    }
}
