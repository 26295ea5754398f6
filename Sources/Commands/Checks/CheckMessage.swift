/// What a system check has found.
///
/// ```
/// ?: (security.W018) You should not have DEBUG set to True in deployment.
/// ```
public struct CheckMessage: Sendable, Equatable {
    public enum Level: Int, Sendable, Comparable, CaseIterable {
        case debug = 10
        case info = 20
        case warning = 30
        case error = 40
        case critical = 50

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    public var level: Level
    public var id: CheckID?
    public var text: String
    public var hint: String?
    /// What it is about, such as `messaging.Message.subject`.
    public var object: String?

    public init(_ level: Level, _ id: CheckID?, _ text: String, hint: String? = nil, object: String? = nil) {
        self.level = level
        self.id = id
        self.text = text
        self.hint = hint
        self.object = object
    }
}

extension CheckMessage: CustomStringConvertible {
    public var description: String {
        let id = id.map { "(\($0.name)) " } ?? ""
        let hint = hint.map { "\n\tHINT: \($0)" } ?? ""
        return "\(object ?? "?"): \(id)\(text)\(hint)"
    }
}

/// The name of a finding: `security.W018`.
public struct CheckID: Sendable, Hashable, ExpressibleByStringLiteral {
    public let name: String

    public init(_ name: String) { self.name = name }
    public init(stringLiteral value: String) { name = value }
}

/// What a system check is about.
public struct CheckTag: Sendable, Hashable, Comparable {
    public let name: String

    public init(_ name: String) { self.name = name }

    public static let admin = Self("admin")
    public static let asyncSupport = Self("async_support")
    public static let caches = Self("caches")
    public static let commands = Self("commands")
    public static let compatibility = Self("compatibility")
    public static let database = Self("database")
    public static let files = Self("files")
    public static let models = Self("models")
    public static let security = Self("security")
    public static let staticFiles = Self("staticfiles")
    public static let templates = Self("templates")
    public static let translation = Self("translation")
    public static let urls = Self("urls")

    /// The tags that Django always has.
    static let django: [Self] = [
        .admin, .caches, .commands, .compatibility, .database, .files, .models, .security, .staticFiles, .templates,
        .translation, .urls,
    ]

    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}
