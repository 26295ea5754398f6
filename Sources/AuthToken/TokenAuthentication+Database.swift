import Auth
import ORM
public import REST

extension TokenAuthentication {
    /// `Authorization: Token <key>`, by the tokens of the database.
    public static var ofDatabase: TokenAuthentication {
        TokenAuthentication { key, db in
            try Token.objects.filter { $0.key == key }.selectRelated { $0.user }.any(on: db)?.user.loaded
        }
    }
}
