internal import Cryptography

/// Tags answers to `GET` and answers `304` to clients that have them already: Django's `ConditionalGetMiddleware`.
public struct ConditionalGetMiddleware: SynchronousMiddleware {
    public init() {}

    public func process(_ response: inout Response, for request: Request) {
        guard request.method == .get else { return }
        if !response.headers.contains(.etag), mayBeStored(response), let bytes = response.body.bytes, !bytes.isEmpty {
            response.headers[.etag] = "\"\(DigestAlgorithm.md5.hexDigest(bytes))\""
        }
        let etag = response.headers[.etag]
        let lastModified = response.headers[.lastModified].flatMap { try? HTTPDate.parse($0) }
        guard etag != nil || lastModified != nil else { return }
        if let other = ConditionalRequests.response(
            to: request, etag: etag, lastModified: lastModified, instead: response)
        {
            response = other
        }
    }

    private func mayBeStored(_ response: Response) -> Bool {
        let directives = (response.headers[.cacheControl] ?? "").split(separator: ",")
        return !directives.contains { $0.trimmingPythonSpace().lowercased() == "no-store" }
    }
}
