public import Models

/// The proxy by which Django REST framework shows tokens in the admin: by their user, not by their key.
///
/// It has no table of its own. Migrations know it, so the program does.
public enum TokenProxy {
    public static let description = ModelDescription(
        "authtoken", "TokenProxy", fields: [],
        options: ModelOptions(verboseName: "Token", verboseNamePlural: "Tokens", proxy: true),
        bases: ["authtoken.token"])
}
