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
    public var rows: [Root]
    /// What stands before the results, in order.
    public var members: [(name: String, value: JSONValue)]

    public init(rows: [Root], members: [(name: String, value: JSONValue)]) {
        self.rows = rows
        self.members = members
    }

    init(rows: [Root], count: Int, next: String?, previous: String?) {
        self.init(
            rows: rows,
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
