/// The method of a request.
///
/// ```swift
/// if request.method == .post { … }
/// ```
///
/// As in Django the name is upper case, whatever the client wrote. Methods that no one has heard of
/// are values like any other.
public struct HTTPMethod: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name in upper case: `GET`.
    public let name: String

    public init(_ name: String) {
        self.name = name.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) ? name.uppercased() : name
    }

    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { name }

    public static let get = Self("GET")
    public static let head = Self("HEAD")
    public static let post = Self("POST")
    public static let put = Self("PUT")
    public static let patch = Self("PATCH")
    public static let delete = Self("DELETE")
    public static let options = Self("OPTIONS")
    public static let trace = Self("TRACE")

    /// Whether the method promises to change nothing, so that no CSRF token is asked for.
    public var isSafe: Bool { self == .get || self == .head || self == .options || self == .trace }
}
