/// The cookies that an answer sets, one a name, in the order in which they were first set.
///
/// ```swift
/// response.cookies.set(ResponseCookie("theme", "dark"))
/// response.cookies.delete("sessionid")
/// ```
public struct ResponseCookies: Sendable, Equatable {
    public private(set) var all: [ResponseCookie] = []

    public init() {}

    public var isEmpty: Bool { all.isEmpty }

    public subscript(name: String) -> ResponseCookie? { all.first { $0.name == name } }

    public mutating func set(_ cookie: ResponseCookie) {
        if let index = all.firstIndex(where: { $0.name == cookie.name }) {
            all[index] = cookie
        } else {
            all.append(cookie)
        }
    }

    public mutating func delete(
        _ name: String, path: String? = "/", domain: String? = nil, sameSite: ResponseCookie.SameSite? = nil
    ) {
        set(.deleting(name, path: path, domain: domain, sameSite: sameSite))
    }
}
