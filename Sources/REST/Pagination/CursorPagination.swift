import Models
public import ORM
import PythonJSON
import PythonText
public import SQLCore
import TimeZones
import Web

/// Pages that stay where they are while rows are added: `?cursor=cD0yMDI0…`.
///
/// ```swift
/// CursorPagination(pageSize: 50, ordering: "-created")
/// ```
///
/// The list is ordered by a column, which should hardly ever change and rarely repeat; further columns may order rows
/// that are equal in it.
public struct CursorPagination: Pagination {
    public var pageSize: Int
    public var ordering: [String]
    public var cursorParameter: String
    public var pageSizeParameter: String?
    public var maxPageSize: Int?
    /// How many rows of one position a cursor may skip; more would let clients make the database work in vain.
    public var offsetLimit: Int

    public init(
        pageSize: Int, ordering: String = "-created", cursorParameter: String = "cursor",
        pageSizeParameter: String? = nil, maxPageSize: Int? = nil, offsetLimit: Int = 1000
    ) {
        self.init(
            pageSize: pageSize, ordering: [ordering], cursorParameter: cursorParameter,
            pageSizeParameter: pageSizeParameter, maxPageSize: maxPageSize, offsetLimit: offsetLimit)
    }

    public init(
        pageSize: Int, ordering: [String], cursorParameter: String = "cursor", pageSizeParameter: String? = nil,
        maxPageSize: Int? = nil, offsetLimit: Int = 1000
    ) {
        self.pageSize = pageSize
        self.ordering = ordering
        self.cursorParameter = cursorParameter
        self.pageSizeParameter = pageSizeParameter
        self.maxPageSize = maxPageSize
        self.offsetLimit = offsetLimit
    }

    public func paginate<Root: Model>(
        _ queryset: QuerySet<Root>, _ request: APIRequest, on db: any Connection
    ) throws -> Page<Root>? {
        let size = size(request)
        guard size > 0 else { return nil }
        let orders = try ordering.map { try CursorOrder<Root>($0, request.time) }
        guard let order = orders.first else {
            throw ImproperlyConfigured("Cursor pagination needs an ordering.")
        }
        let cursor = try request.query[cursorParameter].map { try Cursor($0, offsetLimit: offsetLimit) }
        let isReverse = cursor?.isReverse ?? false
        let offset = cursor?.offset ?? 0
        var rows = queryset.ordered(by: orders.map { ($0.column, $0.isDescending != isReverse) })
        if let position = cursor?.position {
            rows = try rows.with(
                column: order.column, order.isDescending != isReverse ? "<" : ">", order.value(of: position))
        }
        // One more tells whether a page follows.
        var found = try rows.offset(offset).limit(size == .max ? size : size + 1).all(on: db)
        let following = found.count > size ? found.popLast().map(order.position) : nil
        if isReverse { found.reverse() }
        let hasBefore = cursor?.position != nil || offset > 0
        let links = CursorLinks(
            positions: found.map(order.position), pageSize: size, cursor: cursor,
            hasNext: isReverse ? hasBefore : following != nil, hasPrevious: isReverse ? following != nil : hasBefore,
            nextPosition: isReverse ? cursor?.position : following,
            previousPosition: isReverse ? following : cursor?.position)
        return Page(
            rows: found,
            members: [
                ("next", try link(links.next, request).map { .string($0) } ?? .null),
                ("previous", try link(links.previous, request).map { .string($0) } ?? .null),
            ])
    }

    private func size(_ request: APIRequest) -> Int {
        guard let pageSizeParameter, let text = request.query[pageSizeParameter],
            let size = PositiveNumber(text, isZeroAllowed: false, limit: maxPageSize)
        else { return pageSize }
        return size.value
    }

    private func link(_ cursor: Cursor?, _ request: APIRequest) throws -> String? {
        guard let cursor else { return nil }
        var link = try QueryLink(request)
        link.set(cursorParameter, cursor.encoded)
        return link.text
    }
}

/// The column that pages follow.
private struct CursorOrder<Root: Model> {
    let column: String
    let isDescending: Bool
    private let field: FieldDescription
    private let time: TimeSettings

    init(_ ordering: String, _ time: TimeSettings) throws {
        self.time = time
        isDescending = ordering.utf8.first == UInt8(ascii: "-")
        let name = isDescending ? String(ordering.dropFirst()) : ordering
        let model = Root.schema.description
        guard let field = name == "pk" ? model.primaryKey : model.field(name), let column = field.column else {
            throw ImproperlyConfigured("Cursor pagination orders \(model.label) by \(name), which is no field of it.")
        }
        self.field = field
        self.column = column
    }

    /// Python's `str()` of the row's value.
    func position(_ root: Root) -> String {
        guard let value = root.boundValues.first(where: { $0.column == column })?.value else { return "" }
        switch value {
        case .text(let text):
            if case .dateTime = field.kind, time.usesTimeZones { return text + "+00:00" }
            return text
        case .integer(let value):
            if field.kind == .boolean { return value == 0 ? "False" : "True" }
            return String(value)
        case .real(let value): return InputValue.json(.double(value)).pythonText
        default: return "None"
        }
    }

    func value(of position: String) throws -> SQLValue {
        switch field.kind {
        case .dateTime:
            guard case .value(let text) = ISOText.dateTime(position), let moment = text.stored(in: time, zone: nil)
            else { throw NotFound("Invalid cursor") }
            return .text(moment.sqlText)
        case let kind where kind.isText: return .text(position)
        case .date, .time: return .text(position)
        case .float: return .real(Double(position) ?? 0)
        case .boolean:
            switch position {
            case "True", "true", "t", "1": return .integer(1)
            case "False", "false", "f", "0": return .integer(0)
            default: throw NotFound("Invalid cursor")
            }
        default:
            switch PythonInt<Int64>(position) {
            case .value(let integer): return .integer(integer)
            // Beyond all rows.
            case .outOfRange(let isNegative): return .integer(isNegative ? .min : .max)
            case .tooLong, .malformed: throw NotFound("Invalid cursor")
            }
        }
    }
}

/// Where the next and the previous page begin.
///
/// A position marks a place only if the rows on both of its sides have different ones; otherwise rows are counted.
struct CursorLinks {
    let positions: [String]
    let pageSize: Int
    let cursor: Cursor?
    let hasNext: Bool
    let hasPrevious: Bool
    let nextPosition: String?
    let previousPosition: String?

    var next: Cursor? {
        guard hasNext else { return nil }
        // After a change of direction the first position found is no marker.
        let isTurned = cursor.map { $0.isReverse && $0.offset != 0 } ?? false
        let start = isTurned ? positions.last ?? nextPosition : nextPosition
        if let (offset, position) = marker(positions.reversed(), comparedWith: start) {
            return Cursor(offset: offset, position: position)
        }
        if positions.isEmpty { return Cursor(position: nextPosition) }
        if !hasPrevious { return Cursor(offset: pageSize) }
        if cursor?.isReverse == true { return Cursor(position: previousPosition) }
        return Cursor(offset: offsetAfterPage, position: previousPosition)
    }

    var previous: Cursor? {
        guard hasPrevious else { return nil }
        let isTurned = cursor.map { !$0.isReverse && $0.offset != 0 } ?? false
        let start = isTurned ? positions.first ?? previousPosition : previousPosition
        if let (offset, position) = marker(positions, comparedWith: start) {
            return Cursor(offset: offset, isReverse: true, position: position)
        }
        if positions.isEmpty { return Cursor(isReverse: true, position: previousPosition) }
        if !hasNext { return Cursor(offset: pageSize, isReverse: true) }
        if cursor?.isReverse == true {
            return Cursor(offset: offsetAfterPage, isReverse: true, position: nextPosition)
        }
        return Cursor(isReverse: true, position: nextPosition)
    }

    /// A client may have asked for pages of any size.
    private var offsetAfterPage: Int {
        let (sum, overflows) = (cursor?.offset ?? 0).addingReportingOverflow(pageSize)
        return overflows ? .max : sum
    }

    /// The first position that differs from its neighbour, and how many rows stand between.
    private func marker(_ positions: [String], comparedWith start: String?) -> (offset: Int, position: String)? {
        var compare = start
        for (offset, position) in positions.enumerated() {
            if position != compare { return (offset, position) }
            compare = position
        }
        return nil
    }
}
