/// What identifies a migration: its app's label and its name.
///
/// ```swift
/// MigrationKey("auth", "0001_initial")
/// MigrationKey.first("auth")                     // whatever auth's first migration is
/// MigrationKey.swappable("AUTH_USER_MODEL")      // the first one of the app that the setting names
/// ```
public struct MigrationKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let appLabel: String
    public let name: String

    public init(_ appLabel: String, _ name: String) {
        self.appLabel = appLabel
        self.name = name
    }

    private static let settingLabel = "__setting__"

    public static func first(_ appLabel: String) -> Self { Self(appLabel, "__first__") }
    public static func latest(_ appLabel: String) -> Self { Self(appLabel, "__latest__") }
    public static func swappable(_ setting: String) -> Self { Self(settingLabel, setting) }

    public var isFirst: Bool { name == "__first__" }
    public var isLatest: Bool { name == "__latest__" }
    /// The name of the setting, for a swappable dependency.
    public var swappableSetting: String? { appLabel == Self.settingLabel ? name : nil }

    public var description: String { appLabel + "." + name }

    public static func < (left: Self, right: Self) -> Bool {
        (left.appLabel, left.name) < (right.appLabel, right.name)
    }
}
