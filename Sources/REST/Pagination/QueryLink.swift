import Web

/// The URL of a request with another query: how the links between pages are made.
///
/// As in DRF the whole query is taken apart, sorted by name and encoded anew; repeated and empty values stay.
struct QueryLink {
    private let url: SplitURL
    private var query: QueryDict

    /// Throws ``SuspiciousOperation`` for a text that is no URL.
    init(url text: String) throws {
        guard let url = SplitURL(text) else { throw SuspiciousOperation(.suspiciousOperation, "Invalid URL: \(text)") }
        self.url = url
        query = try QueryDict(url.query)
    }

    /// Throws ``SuspiciousOperation`` if the request's host is not allowed.
    init(_ request: APIRequest) throws {
        try self.init(url: request.request.absoluteURL())
    }

    mutating func set(_ name: String, _ value: String) { query.setList([value], for: name) }
    mutating func remove(_ name: String) { query.remove(name) }

    var text: String {
        var sorted = QueryDict()
        for entry in query.entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            sorted.setList(entry.values, for: entry.key)
        }
        let encoded = sorted.urlEncoded()
        return "\(url.scheme)://\(url.authority)\(url.path)" + (encoded.isEmpty ? "" : "?\(encoded)")
            + (url.fragment.isEmpty ? "" : "#\(url.fragment)")
    }
}
