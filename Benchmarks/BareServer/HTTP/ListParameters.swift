/// The parameters of a list: `folder`, `is_read`, `page`, `page_size`. Others are left out of links.
struct ListParameters {
    private(set) var filter = MessageFilter()
    /// As they came, for the links to other pages.
    private(set) var folder: Substring?
    private(set) var isRead: Substring?
    private(set) var page: Substring?
    private(set) var size: Substring?

    /// Nil when a filter has a value that it does not know.
    init?(query: Substring) {
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first, parts.count == 2, let value = parts.last else { continue }
            switch name {
            case "folder": folder = value
            case "is_read": isRead = value
            case "page": page = value
            case "page_size": size = value
            default: break
            }
        }
        if let folder {
            guard let known = MessageFilter.Folder(rawValue: String(folder)) else { return nil }
            filter.folder = known
        }
        if let isRead {
            guard isRead == "true" || isRead == "false" else { return nil }
            filter.isRead = isRead == "true"
        }
    }

    var asksForPage: Bool { page != nil || size != nil }

    var pageSize: Int64 {
        guard let size, let number = Int64(size), number > 0 else { return 20 }
        return min(number, 100)
    }

    func pageNumber(last: Int64) -> Int64? {
        guard let page else { return 1 }
        return page == "last" ? last : Int64(page)
    }
}
