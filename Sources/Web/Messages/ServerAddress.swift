/// Where the server listens: what Django finds in `SERVER_NAME` and `SERVER_PORT`.
public struct ServerAddress: Sendable, Equatable {
    public var name: String
    public var port: Int

    public init(name: String, port: Int) {
        self.name = name
        self.port = port
    }

    /// What Django's test client says.
    public static let test = Self(name: "testserver", port: 80)
}
