import Cryptography
import ORM
import PythonJSON
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
            return response
        }
        if session.isAccessed { response.headers.patchVary("Cookie") }
        if session.isModified || settings.savesEveryRequest, !session.isEmpty, response.status.code < 500 {
            response.cookies.set(try await save(session))
            response.headers.patchVary("Cookie")
        }
        return response
    }

    /// Saves the session, and makes the cookie that names it.
    ///
    /// Throws Web's `BadRequest` if somebody has deleted the session meanwhile: Django's `SessionInterrupted`.
    private func save(_ session: RequestSession) async throws -> ResponseCookie {
        let (values, now) = try database.read { db in (try session.allValues(on: db), db.now) }
        let stored = values[SessionExpiry.key]
        let expiry = settings.expiry
        let record = Session(
            sessionKey: session.key ?? SessionKey.make(), sessionData: codec.encode(values),
            expireDate: expiry.date(of: stored, at: now))
        let isNew = session.key == nil
        try await database.write { db in
            var record = record
            if isNew { return try record.insert(on: db) }
            let count = try Session.objects.filter { $0.sessionKey == record.sessionKey }.update(on: db) {
                [$0.sessionData.set(record.sessionData), $0.expireDate.set(record.expireDate)]
            }
            if count == 0 { throw BadRequest(Self.interruption) }
        }
        session.didSave(as: record.sessionKey)
        return ResponseCookie(
            settings.cookieName, record.sessionKey,
            maxAge: expiry.expiresAtBrowserClose(stored) ? nil : expiry.age(of: stored, at: now),
            path: settings.cookiePath, domain: settings.cookieDomain, isSecure: settings.isCookieSecure,
            isHTTPOnly: settings.isCookieHTTPOnly, sameSite: settings.cookieSameSite)
    }

    private static let interruption =
        "The request's session was deleted before the request completed. The user may have logged out in a concurrent "
        + "request, for example."
}
