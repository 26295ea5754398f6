public import ORM

/// Narrows down or orders the rows that a list shows, by what the query string asks for.
public protocol FilterBackend<Root>: Sendable {
    associatedtype Root: Model
    func filter(_ queryset: QuerySet<Root>, for request: APIRequest) throws -> QuerySet<Root>
}
