public import ORM
import PythonText
public import SQLCore
import Web

/// Pages by position: `?limit=100&offset=400`.
public struct LimitOffsetPagination: Pagination {
    public var defaultLimit: Int?
    public var limitParameter: String
    public var offsetParameter: String
    public var maxLimit: Int?

    public init(
        defaultLimit: Int?, limitParameter: String = "limit", offsetParameter: String = "offset", maxLimit: Int? = nil
    ) {
        self.defaultLimit = defaultLimit
        self.limitParameter = limitParameter
        self.offsetParameter = offsetParameter
        self.maxLimit = maxLimit
    }

    public func paginate<Root: Model>(
        _ queryset: QuerySet<Root>, _ request: APIRequest, on db: any Connection
    ) throws -> Page<Root>? {
        let asked = request.query[limitParameter].flatMap {
            PositiveNumber($0, isZeroAllowed: false, limit: maxLimit)?.value
        }
        guard let limit = asked ?? defaultLimit, limit > 0 else { return nil }
        // Links tell an offset as it was sent, however far behind the last row it is.
        let offset = request.query[offsetParameter].flatMap { Self.offset($0) } ?? 0
        let count = try queryset.count(on: db)
        return Page(
            queryset.limit(offset > count ? 0 : limit).offset(Int(clamping: offset)), count: count,
            next: try next(request, offset, limit, count),
            previous: try previous(request, offset, limit))
    }

    private static func offset(_ text: String) -> Int128? {
        switch PythonInt<Int128>(text) {
        case .value(let number) where number >= 0: number
        case .outOfRange(isNegative: false): .max
        default: nil
        }
    }

    private func next(_ request: APIRequest, _ offset: Int128, _ limit: Int, _ count: Int) throws -> String? {
        let (end, overflows) = offset.addingReportingOverflow(Int128(limit))
        guard !overflows, end < count else { return nil }
        var link = try QueryLink(request)
        link.set(limitParameter, String(limit))
        link.set(offsetParameter, String(end))
        return link.text
    }

    private func previous(_ request: APIRequest, _ offset: Int128, _ limit: Int) throws -> String? {
        guard offset > 0 else { return nil }
        var link = try QueryLink(request)
        link.set(limitParameter, String(limit))
        if offset <= limit {
            link.remove(offsetParameter)
        } else {
            link.set(offsetParameter, String(offset - Int128(limit)))
        }
        return link.text
    }
}
