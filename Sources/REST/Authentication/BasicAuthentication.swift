public import SQLCore
import Web

/// `Authorization: Basic …`: a name and a password with each request.
public struct BasicAuthentication: Authentication {
    public let realm: String
    private let checkPassword: @Sendable (_ username: String, _ password: String) async throws -> (any RequestUser)?

    /// - Parameter checkPassword: the user with this name and password, if there is one.
    public init(
        realm: String = "api",
        checkPassword: @escaping @Sendable (_ username: String, _ password: String) async throws -> (any RequestUser)?
    ) {
        self.realm = realm
        self.checkPassword = checkPassword
    }

    public var challenge: String? { "Basic realm=\"\(realm)\"" }

    public func authenticate(_ request: APIRequest, on db: any Connection) throws -> AuthenticationOutcome {
        guard let header = request.request.headers[.authorization],
            let scheme = AuthorizationHeader.parts(header).first,
            AuthorizationHeader.isSame(scheme, "Basic")
        else { return .notAttempted }
        return .later
    }

    public func authenticateLater(_ request: APIRequest) async throws -> Credentials? {
        let parts = AuthorizationHeader.parts(request.request.headers[.authorization] ?? "")
        if parts.count == 1 { throw AuthenticationFailed("Invalid basic header. No credentials provided.") }
        if parts.count > 2 {
            throw AuthenticationFailed("Invalid basic header. Credentials string should not contain spaces.")
        }
        guard let text = parts.last.flatMap(Self.decoded), let colon = text.unicodeScalars.firstIndex(of: ":") else {
            throw AuthenticationFailed("Invalid basic header. Credentials not correctly base64 encoded.")
        }
        let username = String(text.unicodeScalars[..<colon])
        let password = String(text.unicodeScalars[text.unicodeScalars.index(after: colon)...])
        guard let user = try await checkPassword(username, password) else {
            throw AuthenticationFailed("Invalid username/password.")
        }
        if !user.isActive { throw AuthenticationFailed("User inactive or deleted.") }
        return Credentials(user: user)
    }

    /// The text behind Base64: UTF-8, or Latin-1 where it is no UTF-8.
    private static func decoded(_ text: Substring) -> String? {
        guard let bytes = Base64Text.decode(text.utf8) else { return nil }
        return String(validating: bytes, as: UTF8.self)
            ?? bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
    }
}

/// Base64 as Python's `b64decode` reads it: characters outside of the alphabet are dropped.
enum Base64Text {
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for character in text {
            if character == UInt8(ascii: "=") {
                padding += 1
                if count >= 2, count + padding >= 4 { break }
                continue
            }
            guard let value = sextet(character) else { continue }
            padding = 0
            bits = bits << 6 | UInt32(value)
            count += 1
            guard count == 4 else { continue }
            bytes += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
            (bits, count) = (0, 0)
        }
        switch (count, padding) {
        case (0, _): return bytes
        case (2, 2...): return bytes + [UInt8(bits >> 4 & 0xFF)]
        case (3, 1...): return bytes + [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
        default: return nil
        }
    }

    private static func sextet(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
