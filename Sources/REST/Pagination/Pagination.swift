public import ORM
public import PythonJSON
public import SQLCore

/// Cuts a list into pages.
public protocol Pagination: Sendable {
    /// The page that the request asks for; `nil` if it gets the whole list.
    func paginate<Root: Model>(
        _ queryset: QuerySet<Root>, _ request: APIRequest, on db: any Connection
    ) throws -> Page<Root>?
}

/// The rows of one page, and what is told besides.
///
/// ```
/// {"count": 42, "next": "http://…?page=3", "previous": "http://…", "results": […]}
/// ```
public struct Page<Root: Model>: Sendable {
    /// Where the rows come from.
    enum Source: Sendable {
        case rows([Root])
        /// A query for the rows of this page and no others.
        case query(QuerySet<Root>)
    }

    let source: Source
    /// What stands before the results, in order.
    public var members: [(name: String, value: JSONValue)]

    /// A page of rows that were read already.
    public init(rows: [Root], members: [(name: String, value: JSONValue)]) {
        source = .rows(rows)
        self.members = members
    }

    /// A page of the rows of a query.
    public init(_ query: QuerySet<Root>, members: [(name: String, value: JSONValue)]) {
        source = .query(query)
        self.members = members
    }

    init(_ query: QuerySet<Root>, count: Int, next: String?, previous: String?) {
        self.init(
            query,
            members: [
                ("count", .integer(Int64(count))), ("next", next.map(JSONValue.string) ?? .null),
                ("previous", previous.map(JSONValue.string) ?? .null),
            ])
    }

    func write(to writer: inout JSONWriter, results: (inout JSONWriter) throws -> Void) throws {
        writer.beginObject()
        for member in members { writer.member(member.name, member.value) }
        writer.key("results")
        writer.beginArray()
        try results(&writer)
        writer.endArray()
        writer.endObject()
    }
}
