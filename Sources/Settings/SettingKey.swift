/// A setting by its Django name, with the type of its value and the value it has when nobody sets it.
///
/// ```swift
/// extension SettingKey<Bool> {
///     static let appendSlash = SettingKey("APPEND_SLASH", default: true)
/// }
///
/// settings[.appendSlash]   // DJANGO_APPEND_SLASH, else APPEND_SLASH of settings.yaml, else true
/// ```
public struct SettingKey<Value: SettingConvertible>: Sendable {
    public let name: String
    public let defaultValue: Value
    /// What the value must be beyond its type: returns the trouble, or `nil`.
    let check: @Sendable (Value) -> String?

    public init(
        _ name: String, default defaultValue: Value, check: @escaping @Sendable (Value) -> String? = { _ in nil }
    ) {
        self.name = name
        self.defaultValue = defaultValue
        self.check = check
    }

    /// The key without its type, for the list of all settings that a project knows.
    public var definition: SettingDefinition {
        SettingDefinition(name: name, type: Value.settingType, defaultValue: defaultValue.settingValue) { value in
            guard let converted = Value(value) else { return "must be \(Value.settingType)" }
            return check(converted)
        }
    }
}

/// A setting that a project knows, whatever its type.
public struct SettingDefinition: Sendable {
    public let name: String
    public let type: SettingType
    public let defaultValue: SettingValue
    let trouble: @Sendable (SettingValue) -> String?
}
