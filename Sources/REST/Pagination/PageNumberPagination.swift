public import ORM
import PythonText
public import SQLCore
import Web

/// Pages by number: `?page=2`, and `?page_size=50` where that is allowed.
///
/// ```swift
/// PageNumberPagination(pageSize: 20, pageSizeParameter: "page_size", maxPageSize: 100)
/// ```
public struct PageNumberPagination: Pagination {
    public var pageSize: Int?
    public var pageParameter: String
    /// The parameter by which clients choose a size; `nil` if they cannot.
    public var pageSizeParameter: String?
    public var maxPageSize: Int?
    /// Whether only those get pages who ask for a page or a size.
    public var isOptIn: Bool

    public init(
        pageSize: Int?, pageParameter: String = "page", pageSizeParameter: String? = nil, maxPageSize: Int? = nil,
        isOptIn: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageParameter = pageParameter
        self.pageSizeParameter = pageSizeParameter
        self.maxPageSize = maxPageSize
        self.isOptIn = isOptIn
    }

    public func paginate<Root: Model>(
        _ queryset: QuerySet<Root>, _ request: APIRequest, on db: any Connection
    ) throws -> Page<Root>? {
        if isOptIn, !isAskedFor(request) { return nil }
        guard let size = size(request), size > 0 else { return nil }
        let count = try queryset.count(on: db)
        let pages = count == 0 ? 1 : (count - 1) / size + 1
        let number = try number(request, of: pages)
        // In range: the number is at most the number of pages.
        return Page(
            queryset.limit(size).offset((number - 1) * size), count: count,
            next: number < pages ? try link(request, to: number + 1) : nil,
            previous: number > 1 ? try link(request, to: number - 1) : nil)
    }

    private func isAskedFor(_ request: APIRequest) -> Bool {
        request.query.contains(pageParameter) || pageSizeParameter.map(request.query.contains) == true
    }

    private func size(_ request: APIRequest) -> Int? {
        guard let pageSizeParameter, let text = request.query[pageSizeParameter],
            let size = PositiveNumber(text, isZeroAllowed: false, limit: maxPageSize)
        else { return pageSize }
        return size.value
    }

    private func number(_ request: APIRequest, of pages: Int) throws -> Int {
        guard let text = request.query[pageParameter], !text.isEmpty else { return 1 }
        if text == "last" { return pages }
        guard let number = PythonInt<Int>(text).exactly, 1...pages ~= number else { throw NotFound("Invalid page.") }
        return number
    }

    private func link(_ request: APIRequest, to number: Int) throws -> String {
        var link = try QueryLink(request)
        if number == 1 { link.remove(pageParameter) } else { link.set(pageParameter, String(number)) }
        return link.text
    }
}

/// A number of a query that must not be negative; anything else counts as not given.
struct PositiveNumber {
    let value: Int

    init?(_ text: String, isZeroAllowed: Bool, limit: Int?) {
        switch PythonInt<Int>(text) {
        case .value(let number) where number > 0 || (number == 0 && isZeroAllowed):
            value = min(number, limit ?? .max)
        case .outOfRange(isNegative: false): value = limit ?? .max
        default: return nil
        }
    }
}
