public import Auth
public import REST

extension User: RequestUser {
    public var keyText: String { id.map(String.init) ?? "" }
}
