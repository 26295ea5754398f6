public import SQLCore
public import Web

/// Finds out who asks, by one kind of credentials.
///
/// A view tries its authentications in turn. Without credentials of its kind one stands back; wrong ones throw
/// ``AuthenticationFailed`` and end it.
public protocol Authentication: Sendable {
    func authenticate(_ request: APIRequest, on db: any Connection) throws -> AuthenticationOutcome
    /// Finishes what ``authenticate(_:on:)`` called ``AuthenticationOutcome/later``: checking a password takes long.
    func authenticateLater(_ request: APIRequest) async throws -> Credentials?
    /// The value of `WWW-Authenticate` in a 401 answer. Without one, the answer is 403.
    var challenge: String? { get }
}

extension Authentication {
    public func authenticateLater(_ request: APIRequest) async throws -> Credentials? { nil }
}

/// What an authentication found at once.
public enum AuthenticationOutcome: Sendable {
    /// There are no credentials of this kind.
    case notAttempted
    case authenticated(Credentials)
    /// There are some, and to check them takes time that no database connection should be held for.
    case later
}

/// Who asks, and what showed it.
public struct Credentials: Sendable {
    public var user: any RequestUser
    public var token: String?

    public init(user: any RequestUser, token: String? = nil) {
        self.user = user
        self.token = token
    }
}

/// `Authorization: Token 9944b0…`
///
/// ```swift
/// TokenAuthentication { key, db in try Token.objects.filter { $0.key == key }.selectRelated { $0.user }.any(on: db)?.user.loaded }
/// ```
public struct TokenAuthentication: Authentication {
    public let keyword: String
    private let findUser: @Sendable (_ key: String, any Connection) throws -> (any RequestUser)?

    /// - Parameter findUser: the user whose token this is.
    public init(
        keyword: String = "Token",
        findUser: @escaping @Sendable (_ key: String, any Connection) throws -> (any RequestUser)?
    ) {
        self.keyword = keyword
        self.findUser = findUser
    }

    public var challenge: String? { keyword }

    public func authenticate(_ request: APIRequest, on db: any Connection) throws -> AuthenticationOutcome {
        guard let header = request.request.headers[.authorization] else { return .notAttempted }
        if let key = AuthorizationHeader.plainCredentials(header, scheme: keyword) {
            return try outcome(of: key, db)
        }
        let parts = AuthorizationHeader.parts(header)
        guard let scheme = parts.first, AuthorizationHeader.isSame(scheme, keyword) else { return .notAttempted }
        if parts.count == 1 { throw AuthenticationFailed("Invalid token header. No credentials provided.") }
        if parts.count > 2 {
            throw AuthenticationFailed("Invalid token header. Token string should not contain spaces.")
        }
        // The scalars of a header are its bytes, which must be UTF-8 to be a token.
        let bytes = parts[1].unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        // The HTTP parser has put U+FFFD in the place of bytes that are not.
        guard let key = String(validating: bytes, as: UTF8.self), !key.unicodeScalars.contains("\u{FFFD}") else {
            throw AuthenticationFailed("Invalid token header. Token string should not contain invalid characters.")
        }
        return try outcome(of: key, db)
    }

    private func outcome(of key: String, _ db: any Connection) throws -> AuthenticationOutcome {
        guard let user = try findUser(key, db) else { throw AuthenticationFailed("Invalid token.") }
        if !user.isActive { throw AuthenticationFailed("User inactive or deleted.") }
        return .authenticated(Credentials(user: user, token: key))
    }
}

/// The session of a browser, for which unsafe methods need a CSRF token.
public struct SessionAuthentication: Authentication {
    private let findUser: @Sendable (Request, any Connection) throws -> (any RequestUser)?
    private let checkCSRF: @Sendable (Request, _ formToken: () throws -> String) throws -> String?

    /// - Parameters:
    ///   - findUser: the user of the request's session.
    ///   - checkCSRF: the reason why the request is refused, such as `CSRF cookie not set.`; `nil` if it is fine. It may ask
    ///     for the token in the form, which throws if the body cannot be parsed.
    public init(
        findUser: @escaping @Sendable (Request, any Connection) throws -> (any RequestUser)?,
        checkCSRF: @escaping @Sendable (Request, _ formToken: () throws -> String) throws -> String?
    ) {
        self.findUser = findUser
        self.checkCSRF = checkCSRF
    }

    public var challenge: String? { nil }

    public func authenticate(_ request: APIRequest, on db: any Connection) throws -> AuthenticationOutcome {
        guard let user = try findUser(request.request, db), user.isActive else { return .notAttempted }
        let reason = try checkCSRF(request.request) {
            guard case .form(let form) = try request.data else { return "" }
            return form.fields["csrfmiddlewaretoken"] ?? ""
        }
        if let reason { throw PermissionDenied("CSRF Failed: \(reason)") }
        return .authenticated(Credentials(user: user))
    }
}

/// What stands in `Authorization`.
enum AuthorizationHeader {
    /// The parts between white space, as Python splits bytes.
    static func parts(_ header: String) -> [Substring] {
        header.unicodeScalars.split { $0 == " " || (0x09...0x0D).contains($0.value) }.map { Substring($0) }
    }

    /// What stands behind `scheme` and one space, if all of it is visible ASCII: what nearly all clients send.
    static func plainCredentials(_ header: String, scheme: String) -> String? {
        var header = header
        var scheme = scheme
        return header.withUTF8 { bytes in
            scheme.withUTF8 { scheme in
                guard bytes.count > scheme.count + 1, bytes[scheme.count] == 0x20 else { return nil }
                for index in scheme.indices where lower(bytes[index]) != lower(scheme[index]) { return nil }
                let credentials = bytes[(scheme.count + 1)...]
                guard credentials.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
                return String(decoding: credentials, as: UTF8.self)
            }
        }
    }

    /// Compares without regard to the case of ASCII letters.
    static func isSame(_ left: Substring, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { lower($0) == lower($1) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
