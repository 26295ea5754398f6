/// The preconditions of a request, evaluated in the order of RFC 9110, section 13.2.2: Django's
/// `get_conditional_response`.
public enum ConditionalRequests {
    /// The answer to give instead, or `nil` when the one at hand is right.
    ///
    /// - Parameters:
    ///   - etag: the quoted tag of what the URL has now.
    ///   - lastModified: seconds since 1970.
    ///   - response: the answer at hand, if there is one; its caching headers and cookies go over to a `304`.
    public static func response(
        to request: Request, etag: String?, lastModified: Int64?, instead response: Response? = nil
    ) -> Response? {
        if let response, !response.status.isSuccess { return nil }
        let matches = EntityTag.parse(request.headers[.ifMatch] ?? "")
        let unmodifiedSince = request.headers[.ifUnmodifiedSince].flatMap { try? HTTPDate.parse($0) }
        let noneMatches = EntityTag.parse(request.headers[.ifNoneMatch] ?? "")
        let modifiedSince = request.headers[.ifModifiedSince].flatMap { try? HTTPDate.parse($0) }
        let isReading = request.method == .get || request.method == .head

        if !matches.isEmpty, !strongly(etag, matches) { return Response(status: .preconditionFailed) }
        if matches.isEmpty, let unmodifiedSince, lastModified.map({ $0 > unmodifiedSince }) ?? true {
            return Response(status: .preconditionFailed)
        }
        if !noneMatches.isEmpty, weakly(etag, noneMatches) {
            return isReading ? notModified(response) : Response(status: .preconditionFailed)
        }
        if noneMatches.isEmpty, let modifiedSince, let lastModified, lastModified <= modifiedSince, isReading {
            return notModified(response)
        }
        return nil
    }

    private static func strongly(_ etag: String?, _ tags: [String]) -> Bool {
        guard let etag, !etag.isEmpty else { return false }
        if tags == ["*"] { return true }
        return !etag.hasPrefix("W/") && tags.contains(etag)
    }

    private static func weakly(_ etag: String?, _ tags: [String]) -> Bool {
        guard let etag, !etag.isEmpty else { return false }
        return tags == ["*"] || tags.contains { withoutMark($0) == withoutMark(etag) }
    }

    private static func withoutMark(_ tag: String) -> Substring { tag.trimming { $0 == "W" || $0 == "/" } }

    private static func notModified(_ response: Response?) -> Response {
        var answer = Response.notModified()
        guard let response else { return answer }
        let kept: [HeaderName] = [
            .cacheControl, "Content-Location", .date, .etag, .expires, .lastModified, .vary,
        ]
        for name in kept {
            if let value = response.headers[name] { answer.headers[name] = value }
        }
        answer.cookies = response.cookies
        return answer
    }
}
