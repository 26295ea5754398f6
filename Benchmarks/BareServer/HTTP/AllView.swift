import NIOCore
import NIOHTTP1

/// `GET /all/`: who asks, what is asked for, and the answer.
struct AllView {
    let store: MessageStore

    /// Appends the body to `body`.
    func respond(to request: HTTPRequestHead, body: inout ByteBuffer) throws -> HTTPResponseStatus {
        let (path, query) = Self.split(request.uri)
        guard path == "/all/", request.method == .GET else {
            return error(.notFound, "Not found.", &body)
        }
        guard let token = Self.token(request.headers) else {
            return error(.unauthorized, "Authentication credentials were not provided.", &body)
        }
        return try store.read {
            switch try store.login(token: token) {
            case .invalidToken: return error(.unauthorized, "Invalid token.", &body)
            case .inactive: return error(.unauthorized, "User inactive or deleted.", &body)
            case .user(let user):
                guard let parameters = ListParameters(query: query) else {
                    return error(.badRequest, "Bad parameters.", &body)
                }
                return try write(parameters, of: user, host: request.headers.first(name: "Host") ?? "", to: &body)
            }
        }
    }

    private func write(
        _ parameters: ListParameters, of user: Int64, host: String, to body: inout ByteBuffer
    ) throws -> HTTPResponseStatus {
        guard parameters.asksForPage else {
            try store.writeList(of: user, parameters.filter, to: &body)
            return .ok
        }
        let count = try store.count(of: user, parameters.filter)
        let size = parameters.pageSize
        let last = max(1, (count + size - 1) / size)
        guard let number = parameters.pageNumber(last: last), (1...last).contains(number) else {
            return error(.notFound, "Invalid page.", &body)
        }
        let links = PageLinks(host: host, parameters: parameters)
        body.writeString(#"{"count":\#(count),"next":"#)
        links.write(number < last ? number + 1 : nil, to: &body)
        body.writeStaticString(#","previous":"#)
        links.write(number > 1 ? number - 1 : nil, to: &body)
        body.writeStaticString(#","results":"#)
        try store.writePage(of: user, parameters.filter, limit: size, offset: (number - 1) * size, to: &body)
        body.writeStaticString("}")
        return .ok
    }

    private func error(_ status: HTTPResponseStatus, _ detail: String, _ body: inout ByteBuffer) -> HTTPResponseStatus {
        body.writeString(#"{"detail":"\#(detail)"}"#)
        return status
    }

    private static func split(_ uri: String) -> (path: Substring, query: Substring) {
        guard let mark = uri.utf8.firstIndex(of: UInt8(ascii: "?")) else { return (uri[...], "") }
        return (uri[..<mark], uri[uri.utf8.index(after: mark)...])
    }

    private static func token(_ headers: HTTPHeaders) -> Substring? {
        guard let value = headers.first(name: "Authorization"), value.hasPrefix("Token ") else { return nil }
        return value.dropFirst(6)
    }
}
