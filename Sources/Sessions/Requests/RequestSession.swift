import Cryptography
import ORM
public import PythonJSON
public import SQLCore
public import Web

/// The session of one request, read when it is first asked for.
///
/// It belongs to its request, and so to one task at a time.
public final class RequestSession {
    /// The key of the request's cookie; `nil` when there is no such session.
    public private(set) var key: String?
    /// Whether the answer depends on the session.
    public private(set) var isAccessed = false
    /// The key of a session that is to be deleted with the answer.
    private(set) var endedKey: String?
    private let codec: SessionCodec
    private var data: JSONValue?

    init(key: String?, codec: SessionCodec) {
        self.key = key.flatMap(SessionKey.accepted)
        self.codec = codec
    }

    /// Whether there is nothing to remember, so that the browser need not keep its cookie.
    var isEmpty: Bool {
        guard key == nil else { return false }
        if case .object(let object)? = data { return object.isEmpty }
        return true
    }

    /// A value of the session.
    public func value(_ name: String, on db: any Connection) throws -> JSONValue? {
        isAccessed = true
        if data == nil { data = try load(on: db) }
        guard case .object(let object)? = data else { return nil }
        return object[name]
    }

    /// Ends the session: its row is deleted and the browser forgets it.
    public func flush() {
        endedKey = key
        key = nil
        data = .object([:])
    }

    private func load(on db: any Connection) throws -> JSONValue {
        guard let key else { return .object([:]) }
        let now = DateTime.now
        let session = try Session.objects.filter { $0.sessionKey == key && $0.expireDate > now }.any(on: db)
        guard let session else {
            self.key = nil
            return .object([:])
        }
        return .object(codec.decode(session.sessionData))
    }
}

extension Request {
    private enum SessionSlot: RequestKey { typealias Value = RequestSession }

    /// The session, if the project has sessions.
    public internal(set) var session: RequestSession? {
        get { self[SessionSlot.self] }
        set { self[SessionSlot.self] = newValue }
    }
}
