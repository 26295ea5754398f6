public import Auth
import ORM
public import REST
public import SQLCore

extension User: RequestUser {
    public var keyText: String { id.map(String.init) ?? "" }

    public func hasPermissions(_ names: [String], on db: any Connection) throws -> Bool { isSuperuser }
}

extension TokenAuthentication {
    /// By the tokens of the database.
    static var ofDatabase: TokenAuthentication {
        TokenAuthentication { key, db in
            try Token.objects.filter { $0.key == key }.selectRelated { $0.user }.any(on: db)?.user.loaded
        }
    }
}
