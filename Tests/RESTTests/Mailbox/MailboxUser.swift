import Auth
import ORM
import REST
import SQLCore

/// A user of the example, as the REST framework wants to see one.
struct Member: RequestUser {
    let user: User

    var username: String { user.username }
    var isActive: Bool { user.isActive }
    var isStaff: Bool { user.isStaff }
    var isSuperuser: Bool { user.isSuperuser }
    var keyText: String { user.id.map(String.init) ?? "" }

    func hasPermissions(_ names: [String], on db: any Connection) throws -> Bool { isSuperuser }
}

extension TokenAuthentication {
    /// By the tokens of the database.
    static var ofMembers: TokenAuthentication {
        TokenAuthentication { key, db in
            try Token.objects.filter { $0.key == key }.selectRelated { $0.user }.any(on: db)?.user.loaded.map(
                Member.init)
        }
    }
}
