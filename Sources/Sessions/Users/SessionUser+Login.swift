public import Auth
import Cryptography
import ORM
import PythonJSON
public import SQLCore
public import TimeZones
public import Web

extension SessionUser {
    /// Makes the request's session one of this user: Django's `login()`.
    ///
    /// The session gets a new key, or is a new one if it belonged to somebody else, and forms get new tokens. The time is
    /// kept as the user's last login.
    ///
    /// - Parameter user: as the database has it now; its hash may have been renewed by the check of the password.
    public func logIn(
        _ user: User, _ request: Request, csrf: CSRFCheck, time: TimeSettings = .utc, database: any Database
    ) async throws {
        guard let session = request.session, let id = user.id else { return }
        try database.read { db in
            let hash = SessionAuthHash.make(password: user.password, secret: keys.current)
            if let old = try session.value("_auth_user_id", on: db)?.string {
                let isSame =
                    try Int64(old) == id
                    && constantTimeCompare(session.value("_auth_user_hash", on: db)?.string ?? "", hash)
                if !isSame { session.flush() }
            } else {
                try session.cycleKey(on: db)
            }
            try session.setValue(.string(String(id)), for: "_auth_user_id", on: db)
            try session.setValue(.string(Self.backend), for: "_auth_user_backend", on: db)
            try session.setValue(.string(hash), for: "_auth_user_hash", on: db)
        }
        csrf.rotateToken(of: request)
        let now = time.now
        try await database.write { db in
            try User.objects.filter { $0.id == id }.update(on: db) { [$0.lastLogin.set(now)] }
        }
    }

    /// Lets the session of a user go on whose password was changed: Django's `update_session_auth_hash()`.
    ///
    /// - Parameter user: with the new password.
    public func keepLoggedIn(_ user: User, _ request: Request, database: any Database) throws {
        guard let session = request.session else { return }
        try database.read { db in
            try session.cycleKey(on: db)
            let hash = SessionAuthHash.make(password: user.password, secret: keys.current)
            try session.setValue(.string(hash), for: "_auth_user_hash", on: db)
        }
    }

    /// Ends the request's session: Django's `logout()`.
    public func logOut(_ request: Request) { request.session?.flush() }
}
