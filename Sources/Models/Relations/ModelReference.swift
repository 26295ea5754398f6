/// A model named by another: `auth.User`, `User` in the same app, or `self`.
///
/// ```swift
/// .foreignKey(to: "auth.Group", onDelete: .cascade)
/// .foreignKey(to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade)
/// ```
public struct ModelReference: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as it was written.
    public var label: String
    /// The setting that may name another model instead.
    public var setting: String?

    public init(_ label: String, setting: String? = nil) {
        self.label = label
        self.setting = setting
    }

    public init(stringLiteral value: String) { self.init(value) }

    /// The model that the setting names; `label` is its default.
    public static func swappable(_ setting: String, _ label: String) -> Self { Self(label, setting: setting) }

    public var description: String { label }

    /// The model's key, seen from the model that names it.
    public func resolved(from owner: ModelKey) -> ModelKey {
        if label == "self" { return owner }
        guard let dot = label.firstIndex(of: ".") else { return ModelKey(owner.appLabel, label) }
        return ModelKey(String(label[..<dot]), String(label[label.index(after: dot)...]))
    }
}

extension ModelReference: Hashable {
    /// Model names do not depend on case. App labels do.
    private var normalized: String {
        guard let dot = label.firstIndex(of: ".") else { return label.lowercased() }
        return label[..<dot] + label[dot...].lowercased()
    }
    public static func == (left: Self, right: Self) -> Bool { left.normalized == right.normalized }
    public func hash(into hasher: inout Hasher) { hasher.combine(normalized) }
}
