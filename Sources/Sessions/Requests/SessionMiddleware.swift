import Cryptography
import ORM
public import SQLCore
public import Web

/// Gives each request its session, and tells the browser what became of it: Django's `SessionMiddleware`.
public struct SessionMiddleware: Middleware {
    private let database: any Database
    private let codec: SessionCodec
    private let settings: SessionSettings

    public init(database: any Database, codec: SessionCodec, settings: SessionSettings = SessionSettings()) {
        self.database = database
        self.codec = codec
        self.settings = settings
    }

    public func respond(to request: Request, next: Handler) async throws -> Response {
        // Most requests of an API have no cookie; parsing none costs nothing.
        let cookie = request.headers.contains(.cookie) ? request.cookies[settings.cookieName] : nil
        let session = RequestSession(key: cookie, codec: codec)
        request.session = session
        var response = try await next(request)
        if let key = session.endedKey {
            try await database.write { db in
                try Session.objects.filter { $0.sessionKey == key }.deleteRows(on: db)
            }
        }
        if cookie != nil, session.isEmpty {
            response.cookies.delete(
                settings.cookieName, path: settings.cookiePath, domain: settings.cookieDomain,
                sameSite: settings.cookieSameSite)
            response.headers.patchVary("Cookie")
        } else if session.isAccessed {
            response.headers.patchVary("Cookie")
        }
        return response
    }
}
