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
    /// Whether a value was set, so that the session must be saved.
    public private(set) var isModified = false
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
        try allValues(on: db)[name]
    }

    /// Sets a value of the session, which is saved with the answer; `nil` removes it.
    public func setValue(_ value: JSONValue?, for name: String, on db: any Connection) throws {
        var object = try allValues(on: db)
        object[name] = value
        data = .object(object)
        isModified = true
    }

    /// Everything that the session remembers.
    func allValues(on db: any Connection) throws -> JSONObject {
        isAccessed = true
        let values = try data ?? load(on: db)
        data = values
        return values.object ?? JSONObject()
    }

    /// Takes over the key under which the session was saved.
    func didSave(as key: String) { self.key = key }

    /// Ends the session: its row is deleted and the browser forgets it.
    public func flush() {
        endedKey = key
        key = nil
        data = .object([:])
    }

    /// Gives the session a new key, under which all its values are kept: Django's `cycle_key()`.
    ///
    /// Whoever made a person use a session that he knows the key of does not know it any more.
    public func cycleKey(on db: any Connection) throws {
        data = .object(try allValues(on: db))
        endedKey = key ?? endedKey
        key = nil
        isModified = true
    }

    private func load(on db: any Connection) throws -> JSONValue {
        guard let key else { return .object([:]) }
        let now = db.now
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
